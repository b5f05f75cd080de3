# breaks: balance-used
# A used line of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | prov:used | Class | Violation | balance-used | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> prov:used concept:example-drug }
