# breaks: source-label-count
# A source gives its label twice.
#> source:example-trial | rdfs:label | MaxCount | Violation | source-label-count | -
INSERT DATA { source:example-trial rdfs:label "Example text"@en }
