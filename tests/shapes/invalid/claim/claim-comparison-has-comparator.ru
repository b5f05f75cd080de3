# breaks: claim-comparison-has-comparator
# A claim that compares names no comparator.
#> claim:example-relief | - | Or | Violation | claim-comparison-has-comparator | claim:example-relief
DELETE DATA { claim:example-relief kc:comparator concept:example-sham }
