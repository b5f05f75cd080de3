# breaks: source-license-type
# The licence of a source is text, or an IRI of another form.
#> source:example-review | dcterms:license | Pattern | Violation | source-license-type | <urn:example:other>
#> source:example-trial | dcterms:license | NodeKind | Violation | source-license-type | "text"
#> source:example-trial | dcterms:license | Pattern | Violation | source-license-type | "text"
INSERT DATA {
    source:example-trial dcterms:license "text" .
    source:example-review dcterms:license <urn:example:other>
}
