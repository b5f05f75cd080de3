# breaks: tally-bearing
# One tally has no bearing, and another also a drug.
#> <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> | kc:tallyBearing | MinCount | Violation | tally-bearing | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:tallyBearing | Class | Violation | tally-bearing | concept:example-drug
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:tallyBearing | MaxCount | Violation | tally-bearing | -
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> kc:tallyBearing kc:Qualifies } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> kc:tallyBearing concept:example-drug }
