# breaks: term-definition-count
# One class has no definition, another has two.
#> kc:ExampleClass | skos:definition | MinCount | Violation | term-definition-count | -
#> kc:OtherExampleClass | skos:definition | MaxCount | Violation | term-definition-count | -
INSERT DATA {
    kc:ExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:OtherExampleClass a owl:Class ;
        rdfs:label "other example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:OtherExampleClass skos:definition "A second definition."@en
}
