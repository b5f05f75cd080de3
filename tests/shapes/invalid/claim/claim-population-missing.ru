# breaks: claim-population-missing
# A claim names no population.
#> claim:example-history | kc:population | MinCount | Warning | claim-population-missing | -
DELETE DATA { claim:example-history kc:population concept:example-disorder }
