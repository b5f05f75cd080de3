# breaks: term-label-unique
# Two classes have the same label.
#> kc:ExampleClass | - | SPARQL | Violation | term-label-unique | kc:OtherExampleClass
#> kc:OtherExampleClass | - | SPARQL | Violation | term-label-unique | kc:ExampleClass
INSERT DATA {
    kc:ExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:OtherExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
