# breaks: finding-intervention-type
# The intervention of a finding is text, or something that is no kc:InterventionConcept.
#> finding:example-change | kc:intervention | Class | Violation | finding-intervention-type | <https://example.org/unknown>
#> finding:example-response | kc:intervention | Class | Violation | finding-intervention-type | "text"
#> finding:example-response | kc:intervention | NodeKind | Violation | finding-intervention-type | "text"
INSERT DATA {
    finding:example-response kc:intervention "text" .
    finding:example-change kc:intervention <https://example.org/unknown>
}
