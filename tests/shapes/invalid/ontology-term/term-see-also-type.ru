# breaks: term-see-also-type
# A thing to be seen as well is text.
#> kc:ExampleTerm1 | rdfs:seeAlso | NodeKind | Violation | term-see-also-type | "a page"
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:seeAlso "a page"
}
