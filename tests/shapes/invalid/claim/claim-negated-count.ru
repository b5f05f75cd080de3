# breaks: claim-negated-count
# One claim has no negated at all, and another has two.
#> claim:example-history | kc:negated | MinCount | Violation | claim-negated-count | -
#> claim:example-relief | kc:negated | MaxCount | Violation | claim-negated-count | -
DELETE DATA { claim:example-history kc:negated false } ;
INSERT DATA { claim:example-relief kc:negated true }
