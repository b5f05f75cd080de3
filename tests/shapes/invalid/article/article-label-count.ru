# breaks: article-label-count
# An article gives its label twice.
#> article:example-article | rdfs:label | MaxCount | Violation | article-label-count | -
INSERT DATA { article:example-article rdfs:label "Example text"@en }
