# breaks: claim-section-type
# The section of a claim is text, or something that is no kc:ArticleSection.
#> claim:example-history | kc:section | Class | Violation | claim-section-type | <https://example.org/unknown>
#> claim:example-relief | kc:section | Class | Violation | claim-section-type | "text"
#> claim:example-relief | kc:section | NodeKind | Violation | claim-section-type | "text"
INSERT DATA {
    claim:example-relief kc:section "text" .
    claim:example-history kc:section <https://example.org/unknown>
}
