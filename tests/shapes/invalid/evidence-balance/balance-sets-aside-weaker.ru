# breaks: balance-sets-aside-weaker
# A line set aside as weaker of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:setsAsideWeaker | Class | Violation | balance-sets-aside-weaker | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideWeaker concept:example-drug }
