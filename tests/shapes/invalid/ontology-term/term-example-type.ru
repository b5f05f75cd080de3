# breaks: term-example-type
# An example is an IRI, empty, or longer than 1000 characters.
#> kc:ExampleTerm1 | skos:example | NodeKind | Violation | term-example-type | <https://example.org/x>
#> kc:ExampleTerm2 | skos:example | MinLength | Violation | term-example-type | ""
#> kc:ExampleTerm3 | skos:example | MaxLength | Violation | term-example-type | "x{1001}"
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:example <https://example.org/x> .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:example "" .
    kc:ExampleTerm3 a owl:Class ;
        rdfs:label "example term 3"@en ;
        skos:definition "A term that does not exist, number 3."@en ;
        skos:example "kc:ExampleTerm3" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:example "x{1001}"
}
