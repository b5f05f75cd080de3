# breaks: source-pmid-unique
# Two sources have the same PubMed identifier.
#> source:example-review | - | SPARQL | Violation | source-pmid-unique | source:example-trial
#> source:example-trial | - | SPARQL | Violation | source-pmid-unique | source:example-review
INSERT DATA { source:example-review kc:pmid "1" }
