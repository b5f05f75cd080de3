# breaks: section-label-count
# A section gives its label twice.
#> article:example-article\#first | rdfs:label | MaxCount | Violation | section-label-count | -
INSERT DATA { article:example-article\#first rdfs:label "Example text"@en }
