# breaks: line
# An evidence line has a property that is none of its own.
#> line:example-relief--example-response | foaf:name | Closed | Violation | line | "Example"
INSERT DATA { line:example-relief--example-response foaf:name "Example" }
