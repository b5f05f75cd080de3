# breaks: term-sub-property-type
# The property above is text, or a class.
#> kc:ExampleTerm1 | rdfs:subPropertyOf | NodeKind | Violation | term-sub-property-type | "Claim"
#> kc:ExampleTerm2 | rdfs:subPropertyOf | Or | Violation | term-sub-property-type | kc:Claim
INSERT DATA {
    kc:ExampleTerm1 a owl:ObjectProperty ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:domain kc:Claim ;
        rdfs:range kc:Claim ;
        rdfs:subPropertyOf "Claim" .
    kc:ExampleTerm2 a owl:ObjectProperty ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:domain kc:Claim ;
        rdfs:range kc:Claim ;
        rdfs:subPropertyOf kc:Claim
}
