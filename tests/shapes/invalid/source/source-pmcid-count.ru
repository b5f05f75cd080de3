# breaks: source-pmcid-count
# A source gives its PubMed Central identifier twice.
#> source:example-trial | kc:pmcid | MaxCount | Violation | source-pmcid-count | -
INSERT DATA { source:example-trial kc:pmcid "PMC2000" }
