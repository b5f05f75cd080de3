# breaks: source
# A source has a property that is none of its own.
#> source:example-trial | foaf:name | Closed | Violation | source | "Example"
INSERT DATA { source:example-trial foaf:name "Example" }
