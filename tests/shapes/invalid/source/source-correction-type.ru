# breaks: source-correction-type
# The correction of a source is text, or an IRI of another form.
#> source:example-review | kc:correction | Pattern | Violation | source-correction-type | <urn:example:other>
#> source:example-trial | kc:correction | NodeKind | Violation | source-correction-type | "text"
#> source:example-trial | kc:correction | Pattern | Violation | source-correction-type | "text"
INSERT DATA {
    source:example-trial kc:correction "text" .
    source:example-review kc:correction <urn:example:other>
}
