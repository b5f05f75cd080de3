# breaks: vote
# A vote has a property that is none of its own.
#> <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> | foaf:name | Closed | Violation | vote | "Example"
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief#vote-example-trial> foaf:name "Example" }
