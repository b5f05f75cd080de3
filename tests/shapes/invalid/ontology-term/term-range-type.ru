# breaks: term-range-type
# A range is text, or an individual.
#> kc:ExampleTerm1 | rdfs:range | NodeKind | Violation | term-range-type | "Claim"
#> kc:ExampleTerm1 | rdfs:range | Or | Violation | term-range-type | "Claim"
#> kc:ExampleTerm2 | rdfs:range | Or | Violation | term-range-type | kc:Supports
INSERT DATA {
    kc:ExampleTerm1 a owl:ObjectProperty ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:range "Claim" ;
        rdfs:domain kc:Claim .
    kc:ExampleTerm2 a owl:ObjectProperty ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:range kc:Supports ;
        rdfs:domain kc:Claim
}
