# breaks: concept-iri
# One concept has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | concept-iri | []
#> [] | - | Pattern | Violation | concept-iri | []
#> concept:Example-Two | - | Pattern | Violation | concept-iri | concept:Example-Two
INSERT DATA {
    concept:Example-Two a skos:Concept , kc:SubjectConcept ;
        skos:prefLabel "another example"@en ;
        skos:definition "Another example."@en ;
        skos:inScheme <https://w3id.org/ketamine-claims/concept> .
    _:concept a skos:Concept , kc:SubjectConcept ;
        skos:prefLabel "one more example"@en ;
        skos:definition "Another example."@en ;
        skos:inScheme <https://w3id.org/ketamine-claims/concept>
}
