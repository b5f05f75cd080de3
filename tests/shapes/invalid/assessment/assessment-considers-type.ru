# breaks: assessment-considers-type
# The evidence line considered of an assessment is text, or something that is no kc:EvidenceLine.
#> assessment:example-history | kc:considers | Class | Violation | assessment-considers-type | <https://example.org/unknown>
#> assessment:example-relief | kc:considers | Class | Violation | assessment-considers-type | "text"
#> assessment:example-relief | kc:considers | NodeKind | Violation | assessment-considers-type | "text"
INSERT DATA {
    assessment:example-relief kc:considers "text" .
    assessment:example-history kc:considers <https://example.org/unknown>
}
