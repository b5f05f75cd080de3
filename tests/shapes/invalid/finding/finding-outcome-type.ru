# breaks: finding-outcome-type
# The outcome of a finding is text, or something that is no kc:OutcomeConcept.
#> finding:example-change | kc:outcome | Class | Violation | finding-outcome-type | <https://example.org/unknown>
#> finding:example-response | kc:outcome | Class | Violation | finding-outcome-type | "text"
#> finding:example-response | kc:outcome | NodeKind | Violation | finding-outcome-type | "text"
INSERT DATA {
    finding:example-response kc:outcome "text" .
    finding:example-change kc:outcome <https://example.org/unknown>
}
