# breaks: source-pmid-count
# A source gives its PubMed identifier twice.
#> source:example-trial | kc:pmid | MaxCount | Violation | source-pmid-count | -
INSERT DATA { source:example-trial kc:pmid "2" }
