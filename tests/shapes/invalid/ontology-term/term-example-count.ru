# breaks: term-example-count
# A class has no example.
#> kc:ExampleClass | skos:example | MinCount | Violation | term-example-count | -
INSERT DATA {
    kc:ExampleClass a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
