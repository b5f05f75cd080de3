# breaks: source-doi-count
# A source gives its DOI twice.
#> source:example-trial | kc:doi | MaxCount | Violation | source-doi-count | -
#> source:example-trial | - | SPARQL | Violation | source-doi-linked | "10.5555/example.twin"
INSERT DATA { source:example-trial kc:doi "10.5555/example.twin" }
