# breaks: term-domain-type
# A domain is text, or an individual.
#> kc:ExampleTerm1 | rdfs:domain | Class | Violation | term-domain-type | "Claim"
#> kc:ExampleTerm1 | rdfs:domain | NodeKind | Violation | term-domain-type | "Claim"
#> kc:ExampleTerm2 | rdfs:domain | Class | Violation | term-domain-type | kc:Supports
INSERT DATA {
    kc:ExampleTerm1 a owl:ObjectProperty ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:domain "Claim" ;
        rdfs:range kc:Claim .
    kc:ExampleTerm2 a owl:ObjectProperty ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:domain kc:Supports ;
        rdfs:range kc:Claim
}
