# breaks: article-has-part-type
# The section of an article is text, or something that is no kc:ArticleSection.
#> article:example-article | dcterms:hasPart | Class | Violation | article-has-part-type | "text"
#> article:example-article | dcterms:hasPart | NodeKind | Violation | article-has-part-type | "text"
#> article:example-letter | dcterms:hasPart | Class | Violation | article-has-part-type | <https://example.org/unknown>
INSERT DATA {
    article:example-article dcterms:hasPart "text" .
    article:example-letter dcterms:hasPart <https://example.org/unknown>
}
