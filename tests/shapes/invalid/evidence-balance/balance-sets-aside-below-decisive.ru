# breaks: balance-sets-aside-below-decisive
# A line set aside as below the decisive levels of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:setsAsideBelowDecisive | Class | Violation | balance-sets-aside-below-decisive | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:setsAsideBelowDecisive concept:example-drug }
