# breaks: claim-outcome-type
# The outcome of a claim is text, or something that is no kc:OutcomeConcept.
#> claim:example-history | kc:outcome | Class | Violation | claim-outcome-type | <https://example.org/unknown>
#> claim:example-relief | kc:outcome | Class | Violation | claim-outcome-type | "text"
#> claim:example-relief | kc:outcome | NodeKind | Violation | claim-outcome-type | "text"
INSERT DATA {
    claim:example-relief kc:outcome "text" .
    claim:example-history kc:outcome <https://example.org/unknown>
}
