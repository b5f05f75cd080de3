# breaks: tally-level
# One tally has no level, and another also has 7.
#> <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> | kc:tallyLevel | MinCount | Violation | tally-level | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:tallyLevel | In | Violation | tally-level | 7
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:tallyLevel | MaxCount | Violation | tally-level | -
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> kc:tallyLevel 2 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> kc:tallyLevel 7 }
