# breaks: balance-label
# One balance has no label, and another has a second one without language.
#> <https://w3id.org/ketamine-claims/balance/example-history> | rdfs:label | MinCount | Violation | balance-label | -
#> <https://w3id.org/ketamine-claims/balance/example-relief> | rdfs:label | Datatype | Violation | balance-label | "Plain text"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | rdfs:label | MaxCount | Violation | balance-label | -
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-history> rdfs:label "Balance: example-history"@en } ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> rdfs:label "Plain text" }
