# breaks: article-license-type
# The licence of an article is text.
#> article:example-article | dcterms:license | NodeKind | Violation | article-license-type | "text"
INSERT DATA { article:example-article dcterms:license "text" }
