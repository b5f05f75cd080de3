# breaks: finding-comparator-kind
# The comparator is a population.
#> finding:example-response | kc:comparator | Or | Violation | finding-comparator-kind | concept:example-disorder
DELETE DATA { finding:example-response kc:comparator concept:example-sham } ;
INSERT DATA { finding:example-response kc:comparator concept:example-disorder }
