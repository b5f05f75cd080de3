# breaks: finding-instrument-type
# The instrument of a finding is text, or something that is no kc:InstrumentConcept.
#> finding:example-change | kc:instrument | Class | Violation | finding-instrument-type | <https://example.org/unknown>
#> finding:example-response | kc:instrument | Class | Violation | finding-instrument-type | "text"
#> finding:example-response | kc:instrument | NodeKind | Violation | finding-instrument-type | "text"
INSERT DATA {
    finding:example-response kc:instrument "text" .
    finding:example-change kc:instrument <https://example.org/unknown>
}
