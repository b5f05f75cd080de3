# breaks: finding-seen-at-type
# The page where it was seen of a finding is text, or an IRI of another form.
#> finding:example-change | kc:seenAt | Pattern | Violation | finding-seen-at-type | <urn:example:other>
#> finding:example-response | kc:seenAt | NodeKind | Violation | finding-seen-at-type | "text"
#> finding:example-response | kc:seenAt | Pattern | Violation | finding-seen-at-type | "text"
INSERT DATA {
    finding:example-response kc:seenAt "text" .
    finding:example-change kc:seenAt <urn:example:other>
}
