# breaks: balance-votes-add-up
# Two votes are counted, but three are told apart.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-votes-add-up | 2
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:disputingVotes 0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:disputingVotes 1 }
