# breaks: balance-supporting-votes
# One balance has no number of supporting votes, and another also has -1 and 0.5.
#> <https://w3id.org/ketamine-claims/balance/example-history> | kc:supportingVotes | MinCount | Violation | balance-supporting-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:supportingVotes | Datatype | Violation | balance-supporting-votes | 0.5
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:supportingVotes | MaxCount | Violation | balance-supporting-votes | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | kc:supportingVotes | MinInclusive | Violation | balance-supporting-votes | -1
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 2
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> kc:supportingVotes 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:supportingVotes -1 , 0.5 }
