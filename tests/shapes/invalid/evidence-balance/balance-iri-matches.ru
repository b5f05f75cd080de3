# breaks: balance-iri-matches
# The balance named after one claim assesses another.
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-iri-matches | claim:example-relief
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-change
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-remark
#> <https://w3id.org/ketamine-claims/balance/example-history> | - | SPARQL | Violation | balance-accounts-for-lines | line:example-relief--example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:assesses claim:example-history } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:assesses claim:example-relief }
