# breaks: balance-disputing-votes
# One balance has no number of disputing votes, and another also has -1 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:disputingVotes | MinCount | Violation | balance-disputing-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:disputingVotes | Datatype | Violation | balance-disputing-votes | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:disputingVotes | MaxCount | Violation | balance-disputing-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:disputingVotes | MinInclusive | Violation | balance-disputing-votes | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 2
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:disputingVotes 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:disputingVotes -1 , 0.5 }
