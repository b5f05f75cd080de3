# breaks: tally
# A tally has a property that is none of its own.
#> <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> | foaf:name | Closed | Violation | tally | "Example"
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#supports-2> foaf:name "Example" }
