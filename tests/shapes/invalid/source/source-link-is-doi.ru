# breaks: source-link-is-doi
# A link leads to the DOI of another source.
#> source:example-trial | - | SPARQL | Violation | source-link-is-doi | <https://doi.org/10.5555/example.other>
#> source:example-trial | - | SPARQL | Violation | source-doi-linked | "10.5555/example.trial"
DELETE DATA { source:example-trial rdfs:seeAlso <https://doi.org/10.5555/example.trial> } ;
INSERT DATA { source:example-trial rdfs:seeAlso <https://doi.org/10.5555/example.other> }
