# breaks: article-url-type
# The address of an article is text, or an IRI of another form.
#> article:example-article | schema:url | NodeKind | Violation | article-url-type | "text"
#> article:example-article | schema:url | Pattern | Violation | article-url-type | "text"
#> article:example-letter | schema:url | Pattern | Violation | article-url-type | <urn:example:other>
INSERT DATA {
    article:example-article schema:url "text" .
    article:example-letter schema:url <urn:example:other>
}
