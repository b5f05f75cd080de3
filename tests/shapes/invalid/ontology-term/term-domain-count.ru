# breaks: term-domain-count
# A property has two domains.
#> kc:ExampleTerm1 | rdfs:domain | MaxCount | Violation | term-domain-count | -
INSERT DATA {
    kc:ExampleTerm1 a owl:ObjectProperty ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:domain kc:Claim , kc:Finding ;
        rdfs:range kc:Claim
}
