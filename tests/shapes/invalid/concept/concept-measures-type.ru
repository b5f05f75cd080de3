# breaks: concept-measures-type
# The outcome measured of a concept is text, or something that is no kc:OutcomeConcept.
#> concept:example-scale | kc:measures | Class | Violation | concept-measures-type | "text"
#> concept:example-scale | kc:measures | Class | Violation | concept-measures-type | <https://example.org/unknown>
#> concept:example-scale | kc:measures | NodeKind | Violation | concept-measures-type | "text"
INSERT DATA {
    concept:example-scale kc:measures "text" .
    concept:example-scale kc:measures <https://example.org/unknown>
}
