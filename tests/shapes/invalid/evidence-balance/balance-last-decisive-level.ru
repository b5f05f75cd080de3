# breaks: balance-last-decisive-level
# A balance has two last decisive levels, one of them 7.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:lastDecisiveLevel | In | Violation | balance-last-decisive-level | 7
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:lastDecisiveLevel | MaxCount | Violation | balance-last-decisive-level | -
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:lastDecisiveLevel 7 }
