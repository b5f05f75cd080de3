# breaks: claim-predicate-count
# One claim has no predicate at all, and another has two.
#> claim:example-history | kc:predicate | MinCount | Violation | claim-predicate-count | -
#> claim:example-relief | kc:predicate | MaxCount | Violation | claim-predicate-count | -
DELETE DATA { claim:example-history kc:predicate concept:example-is-as-old-as } ;
INSERT DATA { claim:example-relief kc:predicate concept:example-is-as-old-as }
