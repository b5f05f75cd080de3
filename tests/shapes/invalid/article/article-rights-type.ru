# breaks: article-rights-type
# The rights of an article is a blank node.
#> article:example-article | dcterms:rights | NodeKind | Violation | article-rights-type | []
INSERT DATA { article:example-article dcterms:rights _:node }
