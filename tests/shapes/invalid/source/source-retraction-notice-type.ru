# breaks: source-retraction-notice-type
# The retraction notice of a source is text, or an IRI of another form.
#> source:example-review | kc:retractionNotice | Pattern | Violation | source-retraction-notice-type | <urn:example:other>
#> source:example-trial | kc:retractionNotice | NodeKind | Violation | source-retraction-notice-type | "text"
#> source:example-trial | kc:retractionNotice | Pattern | Violation | source-retraction-notice-type | "text"
#> source:example-review | kc:retracted | HasValue | Violation | source-notice-is-retracted | -
#> source:example-trial | kc:retracted | HasValue | Violation | source-notice-is-retracted | -
INSERT DATA {
    source:example-trial kc:retractionNotice "text" .
    source:example-review kc:retractionNotice <urn:example:other>
}
