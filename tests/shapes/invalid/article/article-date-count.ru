# breaks: article-date-count
# An article gives its date twice.
#> article:example-article | dcterms:date | MaxCount | Violation | article-date-count | -
INSERT DATA { article:example-article dcterms:date "2026-02-01"^^xsd:date }
