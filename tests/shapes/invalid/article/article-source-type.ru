# breaks: article-source-type
# The source of an article is text.
#> article:example-article | dcterms:source | NodeKind | Violation | article-source-type | "text"
INSERT DATA { article:example-article dcterms:source "text" }
