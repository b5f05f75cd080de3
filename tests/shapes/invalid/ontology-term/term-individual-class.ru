# breaks: term-individual-class
# An individual belongs to no list.
#> kc:ExampleTerm1 | rdf:type | QualifiedMinCount | Violation | term-individual-class | -
INSERT DATA {
    kc:ExampleTerm1 a owl:NamedIndividual ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
