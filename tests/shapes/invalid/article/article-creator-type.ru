# breaks: article-creator-type
# The creator of an article is a blank node.
#> article:example-article | dcterms:creator | NodeKind | Violation | article-creator-type | []
INSERT DATA { article:example-article dcterms:creator _:node }
