# breaks: balance-qualifying-votes
# One balance has no number of qualifying votes, and another also has -1 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:qualifyingVotes | MinCount | Violation | balance-qualifying-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:qualifyingVotes | Datatype | Violation | balance-qualifying-votes | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:qualifyingVotes | MaxCount | Violation | balance-qualifying-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:qualifyingVotes | MinInclusive | Violation | balance-qualifying-votes | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 2
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:qualifyingVotes 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:qualifyingVotes -1 , 0.5 }
