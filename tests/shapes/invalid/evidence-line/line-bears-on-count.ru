# breaks: line-bears-on-count
# One evidence line has no claim at all, and another has two.
#> line:example-relief--example-remark | kc:bearsOn | MinCount | Violation | line-bears-on-count | -
#> line:example-relief--example-response | kc:bearsOn | MaxCount | Violation | line-bears-on-count | -
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-response
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-response
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-response | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-response
DELETE DATA { line:example-relief--example-remark kc:bearsOn claim:example-relief } ;
INSERT DATA { line:example-relief--example-response kc:bearsOn claim:example-history }
