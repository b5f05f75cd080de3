# breaks: article-issued-type
# The date of issue of an article is a blank node.
#> article:example-article | dcterms:issued | NodeKind | Violation | article-issued-type | []
DELETE DATA { article:example-article dcterms:issued "2026-01-31"^^xsd:date } ;
INSERT DATA { article:example-article dcterms:issued _:node }
