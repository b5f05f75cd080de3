# breaks: source-identifiers-seen-at-type
# The page where identifiers were seen of a source is text, or an IRI of another form.
#> source:example-review | kc:identifiersSeenAt | Pattern | Violation | source-identifiers-seen-at-type | <urn:example:other>
#> source:example-trial | kc:identifiersSeenAt | NodeKind | Violation | source-identifiers-seen-at-type | "text"
#> source:example-trial | kc:identifiersSeenAt | Pattern | Violation | source-identifiers-seen-at-type | "text"
INSERT DATA {
    source:example-trial kc:identifiersSeenAt "text" .
    source:example-review kc:identifiersSeenAt <urn:example:other>
}
