# breaks: article
# The article has a property that is none of its own.
#> article:example-article | foaf:name | Closed | Violation | article | "Example"
INSERT DATA { article:example-article foaf:name "Example" }
