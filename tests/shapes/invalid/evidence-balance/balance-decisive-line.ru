# breaks: balance-decisive-line
# A decisive line of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:decisiveLine | Class | Violation | balance-decisive-line | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:decisiveLine concept:example-drug }
