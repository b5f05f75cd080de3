# breaks: source-url-type
# The address of a source is text, or an IRI of another form.
#> source:example-review | schema:url | Pattern | Violation | source-url-type | <urn:example:other>
#> source:example-trial | schema:url | NodeKind | Violation | source-url-type | "text"
#> source:example-trial | schema:url | Pattern | Violation | source-url-type | "text"
INSERT DATA {
    source:example-trial schema:url "text" .
    source:example-review schema:url <urn:example:other>
}
