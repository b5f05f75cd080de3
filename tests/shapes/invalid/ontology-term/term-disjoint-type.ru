# breaks: term-disjoint-type
# A class is disjoint with text, and another with an individual.
#> kc:ExampleTerm1 | owl:disjointWith | Class | Violation | term-disjoint-type | "Claim"
#> kc:ExampleTerm1 | owl:disjointWith | NodeKind | Violation | term-disjoint-type | "Claim"
#> kc:ExampleTerm2 | owl:disjointWith | Class | Violation | term-disjoint-type | kc:Supports
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        owl:disjointWith "Claim" .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        owl:disjointWith kc:Supports
}
