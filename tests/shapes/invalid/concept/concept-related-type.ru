# breaks: concept-related-type
# The related concept of a concept is text, or something that is no skos:Concept.
#> concept:example-drug | skos:related | Class | Violation | concept-related-type | "text"
#> concept:example-drug | skos:related | Class | Violation | concept-related-type | <https://example.org/unknown>
#> concept:example-drug | skos:related | NodeKind | Violation | concept-related-type | "text"
INSERT DATA {
    concept:example-drug skos:related "text" .
    concept:example-drug skos:related <https://example.org/unknown>
}
