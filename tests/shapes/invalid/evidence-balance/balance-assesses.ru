# breaks: balance-assesses
# One balance has no claim, and another also assesses a drug.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:assesses | MinCount | Violation | balance-assesses | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:assesses | Class | Violation | balance-assesses | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:assesses | MaxCount | Violation | balance-assesses | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-iri-matches | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-change
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-remark
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-response
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:assesses claim:example-history } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:assesses concept:example-drug }
