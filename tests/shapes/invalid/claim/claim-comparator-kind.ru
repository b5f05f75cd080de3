# breaks: claim-comparator-kind
# The comparator is a population.
#> claim:example-relief | kc:comparator | Or | Violation | claim-comparator-kind | concept:example-disorder
DELETE DATA { claim:example-relief kc:comparator concept:example-sham } ;
INSERT DATA { claim:example-relief kc:comparator concept:example-disorder }
