# breaks: claim-population-type
# The population of a claim is text, or something that is no kc:PopulationConcept.
#> claim:example-history | kc:population | Class | Violation | claim-population-type | <https://example.org/unknown>
#> claim:example-relief | kc:population | Class | Violation | claim-population-type | "text"
#> claim:example-relief | kc:population | NodeKind | Violation | claim-population-type | "text"
INSERT DATA {
    claim:example-relief kc:population "text" .
    claim:example-history kc:population <https://example.org/unknown>
}
