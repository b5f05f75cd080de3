# breaks: claim-change-has-outcome
# A claim that something changes names no outcome.
#> claim:example-relief | - | Or | Violation | claim-change-has-outcome | claim:example-relief
#> claim:example-relief | kc:outcome | MinCount | Warning | claim-outcome-missing | -
DELETE DATA { claim:example-relief kc:outcome concept:example-symptoms }
