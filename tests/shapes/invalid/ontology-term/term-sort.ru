# breaks: term-sort
# A term is a member of a list, but does not say that it is an individual.
#> kc:ExampleTerm1 | rdf:type | QualifiedMinCount | Violation | term-sort | -
INSERT DATA {
    kc:ExampleTerm1 a kc:Bearing ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
