# breaks: section
# A section has a property that is none of its own.
#> article:example-article\#first | foaf:name | Closed | Violation | section | "Example"
INSERT DATA { article:example-article\#first foaf:name "Example" }
