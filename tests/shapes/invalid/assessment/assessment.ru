# breaks: assessment
# An assessment has a property that is none of its own.
#> assessment:example-relief | foaf:name | Closed | Violation | assessment | "Example"
INSERT DATA { assessment:example-relief foaf:name "Example" }
