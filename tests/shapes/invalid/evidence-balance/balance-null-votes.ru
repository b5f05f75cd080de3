# breaks: balance-null-votes
# One balance has no number of null votes, and another also has -1 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:nullVotes | MinCount | Violation | balance-null-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:nullVotes | Datatype | Violation | balance-null-votes | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:nullVotes | MaxCount | Violation | balance-null-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:nullVotes | MinInclusive | Violation | balance-null-votes | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 2
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:nullVotes 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:nullVotes -1 , 0.5 }
