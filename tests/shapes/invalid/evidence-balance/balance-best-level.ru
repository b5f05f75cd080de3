# breaks: balance-best-level
# A balance has two best levels, one of them 7.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:bestLevel | In | Violation | balance-best-level | 7
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:bestLevel | MaxCount | Violation | balance-best-level | -
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:bestLevel 7 }
