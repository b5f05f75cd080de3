# breaks: balance
# An evidence balance has a property that is none of its own.
#> <https://w3id.org/ketamine-claims/balance/example-relief> | foaf:name | Closed | Violation | balance | "Example"
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> foaf:name "Example" }
