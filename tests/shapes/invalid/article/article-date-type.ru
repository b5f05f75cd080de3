# breaks: article-date-type
# The date of an article is a blank node.
#> article:example-article | dcterms:date | NodeKind | Violation | article-date-type | []
DELETE DATA { article:example-article dcterms:date "2026-01-31"^^xsd:date } ;
INSERT DATA { article:example-article dcterms:date _:node }
