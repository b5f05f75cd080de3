# breaks: term-notation-type
# A notation is an IRI, or empty.
#> kc:ExampleTerm1 | skos:notation | NodeKind | Violation | term-notation-type | <https://example.org/x>
#> kc:ExampleTerm2 | skos:notation | MinLength | Violation | term-notation-type | ""
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:notation <https://example.org/x> .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:notation ""
}
