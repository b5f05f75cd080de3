# breaks: balance-vote-count
# One balance has no vote count, and another also has -1 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:voteCount | MinCount | Violation | balance-vote-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:voteCount | Datatype | Violation | balance-vote-count | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:voteCount | MaxCount | Violation | balance-vote-count | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:voteCount | MinInclusive | Violation | balance-vote-count | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 0.5
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:voteCount 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:voteCount -1 , 0.5 }
