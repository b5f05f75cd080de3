# breaks: tally-source-count
# One tally has no number of sources, and another also 0 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> | kc:sourceCount | MinCount | Violation | tally-source-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:sourceCount | Datatype | Violation | tally-source-count | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:sourceCount | MaxCount | Violation | tally-source-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:sourceCount | MinInclusive | Violation | tally-source-count | 0
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:sourceCount | MinInclusive | Violation | tally-source-count | 0.5
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> kc:sourceCount 1 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> kc:sourceCount 0 , 0.5 }
