# breaks: article-publisher-type
# The publisher of an article is a blank node.
#> article:example-article | dcterms:publisher | NodeKind | Violation | article-publisher-type | []
INSERT DATA { article:example-article dcterms:publisher _:node }
