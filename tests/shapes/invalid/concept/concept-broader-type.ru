# breaks: concept-broader-type
# The broader concept of a concept is text, or something that is no skos:Concept.
#> concept:example-drug | skos:broader | Class | Violation | concept-broader-type | "text"
#> concept:example-drug | skos:broader | Class | Violation | concept-broader-type | <https://example.org/unknown>
#> concept:example-drug | skos:broader | NodeKind | Violation | concept-broader-type | "text"
#> concept:example-drug | skos:broader | Class | Violation | concept-broader-intervention | "text"
#> concept:example-drug | skos:broader | Class | Violation | concept-broader-intervention | <https://example.org/unknown>
INSERT DATA {
    concept:example-drug skos:broader "text" .
    concept:example-drug skos:broader <https://example.org/unknown>
}
