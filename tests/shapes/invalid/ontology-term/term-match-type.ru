# breaks: term-match-type
# A mapping is text.
#> kc:ExampleTerm1 | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | NodeKind | Violation | term-match-type | "Claim"
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:closeMatch "Claim"
}
