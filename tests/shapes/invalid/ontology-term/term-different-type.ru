# breaks: term-different-type
# An individual is different from text, and another from a class.
#> kc:ExampleTerm1 | owl:differentFrom | Class | Violation | term-different-type | "Claim"
#> kc:ExampleTerm1 | owl:differentFrom | NodeKind | Violation | term-different-type | "Claim"
#> kc:ExampleTerm2 | owl:differentFrom | Class | Violation | term-different-type | kc:Claim
INSERT DATA {
    kc:ExampleTerm1 a owl:NamedIndividual ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        a kc:Bearing ;
        owl:differentFrom "Claim" .
    kc:ExampleTerm2 a owl:NamedIndividual ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        a kc:Bearing ;
        owl:differentFrom kc:Claim
}
