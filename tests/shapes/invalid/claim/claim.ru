# breaks: claim
# A claim has a property that is none of its own.
#> claim:example-relief | foaf:name | Closed | Violation | claim | "Example"
INSERT DATA { claim:example-relief foaf:name "Example" }
