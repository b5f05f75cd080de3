# breaks: source-doi-linked
# A DOI does not stand as a link as well.
#> source:example-review | - | SPARQL | Violation | source-doi-linked | "10.5555/example.review"
INSERT DATA { source:example-review kc:doi "10.5555/example.review" }
