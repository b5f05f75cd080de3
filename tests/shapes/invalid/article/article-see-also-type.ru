# breaks: article-see-also-type
# The link (rdfs:seeAlso) of an article is text.
#> article:example-article | rdfs:seeAlso | NodeKind | Violation | article-see-also-type | "text"
INSERT DATA { article:example-article rdfs:seeAlso "text" }
