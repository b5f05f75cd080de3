# breaks: claim-intervention-type
# The intervention of a claim is text, or something that is no kc:InterventionConcept.
#> claim:example-history | kc:intervention | Class | Violation | claim-intervention-type | <https://example.org/unknown>
#> claim:example-relief | kc:intervention | Class | Violation | claim-intervention-type | "text"
#> claim:example-relief | kc:intervention | NodeKind | Violation | claim-intervention-type | "text"
INSERT DATA {
    claim:example-relief kc:intervention "text" .
    claim:example-history kc:intervention <https://example.org/unknown>
}
