# breaks: pooled-own-findings
# A pooled finding has no line to the claim any more.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-remark
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-remark
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-remark
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-remark | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-remark
DELETE DATA { line:example-relief--example-remark kc:bearsOn claim:example-relief } ;
INSERT DATA { line:example-relief--example-remark kc:bearsOn claim:example-history }
