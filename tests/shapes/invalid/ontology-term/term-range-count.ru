# breaks: term-range-count
# A property has two ranges.
#> kc:ExampleTerm1 | rdfs:range | MaxCount | Violation | term-range-count | -
INSERT DATA {
    kc:ExampleTerm1 a owl:ObjectProperty ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:range kc:Claim , kc:Finding ;
        rdfs:domain kc:Claim
}
