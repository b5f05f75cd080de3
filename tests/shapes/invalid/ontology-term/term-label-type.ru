# breaks: term-label-type
# A label is in German, ends with a space, or is longer than 60 characters.
#> kc:ExampleClass1 | rdfs:label | LanguageIn | Violation | term-label-type | "Beispielklasse"@de
#> kc:ExampleClass2 | rdfs:label | Pattern | Violation | term-label-type | "example class "@en
#> kc:ExampleClass3 | rdfs:label | MaxLength | Violation | term-label-type | "x{61}"@en
#> kc:ExampleClass4 | rdfs:label | Datatype | Violation | term-label-type | "plain example class"
#> kc:ExampleClass4 | rdfs:label | LanguageIn | Violation | term-label-type | "plain example class"
INSERT DATA {
    kc:ExampleClass1 a owl:Class ;
        rdfs:label "Beispielklasse"@de ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass2 a owl:Class ;
        rdfs:label "example class "@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass3 a owl:Class ;
        rdfs:label "x{61}"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass4 a owl:Class ;
        rdfs:label "plain example class" ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
