# breaks: term-label-count
# One class has no label, another has two.
#> kc:ExampleClass | rdfs:label | MinCount | Violation | term-label-count | -
#> kc:OtherExampleClass | rdfs:label | MaxCount | Violation | term-label-count | -
INSERT DATA {
    kc:ExampleClass a owl:Class ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:OtherExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:OtherExampleClass rdfs:label "other example class"@en
}
