# breaks: claim-outcome-missing
# A claim names no outcome.
#> claim:example-history | kc:outcome | MinCount | Warning | claim-outcome-missing | -
DELETE DATA { claim:example-history kc:outcome concept:example-symptoms }
