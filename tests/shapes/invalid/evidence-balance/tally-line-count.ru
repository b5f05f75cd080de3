# breaks: tally-line-count
# One tally has no number of lines, and another also 0 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> | kc:lineCount | MinCount | Violation | tally-line-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:lineCount | Datatype | Violation | tally-line-count | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:lineCount | MaxCount | Violation | tally-line-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:lineCount | MinInclusive | Violation | tally-line-count | 0
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | kc:lineCount | MinInclusive | Violation | tally-line-count | 0.5
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief#qualifies-2> kc:lineCount 1 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> kc:lineCount 0 , 0.5 }
