# breaks: claim-claim-type-count
# One claim has no claim type at all, and another has two.
#> claim:example-history | kc:claimType | MinCount | Violation | claim-claim-type-count | -
#> claim:example-relief | kc:claimType | MaxCount | Violation | claim-claim-type-count | -
#> line:example-relief--example-change | - | SPARQL | Violation | line-has-level-rule | concept:meta-analysis
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
DELETE DATA { claim:example-history kc:claimType kc:History } ;
INSERT DATA { claim:example-relief kc:claimType kc:Mechanism }
