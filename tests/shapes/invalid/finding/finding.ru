# breaks: finding
# A finding has a property that is none of its own.
#> finding:example-response | foaf:name | Closed | Violation | finding | "Example"
INSERT DATA { finding:example-response foaf:name "Example" }
