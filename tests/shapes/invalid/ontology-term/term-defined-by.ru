# breaks: term-defined-by
# A class does not say where it is defined.
#> kc:ExampleClass | - | Or | Violation | term-defined-by | kc:ExampleClass
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | defined-subject | kc:ExampleClass
INSERT DATA {
    kc:ExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass"
}
