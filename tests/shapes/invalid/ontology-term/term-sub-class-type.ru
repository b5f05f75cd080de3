# breaks: term-sub-class-type
# The class above is text, or an individual.
#> kc:ExampleTerm1 | rdfs:subClassOf | NodeKind | Violation | term-sub-class-type | "Claim"
#> kc:ExampleTerm2 | rdfs:subClassOf | Or | Violation | term-sub-class-type | kc:Supports
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:subClassOf "Claim" .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:subClassOf kc:Supports
}
