# breaks: balance-tally
# A tally of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:tally | Class | Violation | balance-tally | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:tally concept:example-drug }
