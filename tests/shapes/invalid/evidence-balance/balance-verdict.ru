# breaks: balance-verdict
# One balance has no verdict, and another has two, one of them a drug.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:verdict | MinCount | Violation | balance-verdict | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:verdict | Class | Violation | balance-verdict | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:verdict | MaxCount | Violation | balance-verdict | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | concept:example-drug
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:verdict kc:NotAssessed } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict concept:example-drug }
