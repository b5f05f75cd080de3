# breaks: concept
# A concept has a property that is none of its own.
#> concept:example-drug | foaf:name | Closed | Violation | concept | "Example"
INSERT DATA { concept:example-drug foaf:name "Example" }
