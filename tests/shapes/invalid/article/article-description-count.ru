# breaks: article-description-count
# An article gives its description twice.
#> article:example-article | dcterms:description | MaxCount | Violation | article-description-count | -
INSERT DATA { article:example-article dcterms:description "Example text"@en }
