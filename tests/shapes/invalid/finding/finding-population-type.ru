# breaks: finding-population-type
# The population of a finding is text, or something that is no kc:PopulationConcept.
#> finding:example-change | kc:population | Class | Violation | finding-population-type | <https://example.org/unknown>
#> finding:example-response | kc:population | Class | Violation | finding-population-type | "text"
#> finding:example-response | kc:population | NodeKind | Violation | finding-population-type | "text"
INSERT DATA {
    finding:example-response kc:population "text" .
    finding:example-change kc:population <https://example.org/unknown>
}
