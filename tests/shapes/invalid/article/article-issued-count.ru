# breaks: article-issued-count
# An article gives its date of issue twice.
#> article:example-article | dcterms:issued | MaxCount | Violation | article-issued-count | -
INSERT DATA { article:example-article dcterms:issued "2026-02-01"^^xsd:date }
