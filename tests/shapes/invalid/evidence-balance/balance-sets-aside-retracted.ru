# breaks: balance-sets-aside-retracted
# A line set aside as retracted of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:setsAsideRetracted | Class | Violation | balance-sets-aside-retracted | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideRetracted concept:example-drug }
