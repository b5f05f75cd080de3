# breaks: balance-sets-aside-pooled
# A line set aside as pooled of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:setsAsidePooled | Class | Violation | balance-sets-aside-pooled | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsidePooled concept:example-drug }
