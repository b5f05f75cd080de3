# breaks: term-definition-type
# A definition is in German, ends with a space, or is longer than 400 characters.
#> kc:ExampleClass1 | skos:definition | LanguageIn | Violation | term-definition-type | "Keine Klasse."@de
#> kc:ExampleClass2 | skos:definition | Pattern | Violation | term-definition-type | "No class. "@en
#> kc:ExampleClass3 | skos:definition | MaxLength | Violation | term-definition-type | "x{401}"@en
#> kc:ExampleClass4 | skos:definition | Datatype | Violation | term-definition-type | "Plain text."
#> kc:ExampleClass4 | skos:definition | LanguageIn | Violation | term-definition-type | "Plain text."
INSERT DATA {
    kc:ExampleClass1 a owl:Class ;
        rdfs:label "example class 1"@en ;
        skos:definition "Keine Klasse."@de ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass2 a owl:Class ;
        rdfs:label "example class 2"@en ;
        skos:definition "No class. "@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass3 a owl:Class ;
        rdfs:label "example class 3"@en ;
        skos:definition "x{401}"@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleClass4 a owl:Class ;
        rdfs:label "example class 4"@en ;
        skos:definition "Plain text." ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
