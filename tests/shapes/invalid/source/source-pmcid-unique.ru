# breaks: source-pmcid-unique
# Two sources have the same PubMed Central identifier.
#> source:example-review | - | SPARQL | Violation | source-pmcid-unique | source:example-trial
#> source:example-trial | - | SPARQL | Violation | source-pmcid-unique | source:example-review
INSERT DATA { source:example-review kc:pmcid "PMC1000" }
