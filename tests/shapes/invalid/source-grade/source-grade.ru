# breaks: source-grade
# A source grade has a property that is none of its own.
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | foaf:name | Closed | Violation | source-grade | "Example"
INSERT DATA { <https://w3id.org/ketamine-claims/source-grade/example-response> foaf:name "Example" }
