# breaks: balance-vote
# A vote of an evidence balance is a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:vote | Class | Violation | balance-vote | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:vote concept:example-drug }
