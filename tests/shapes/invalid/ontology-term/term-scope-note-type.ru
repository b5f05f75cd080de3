# breaks: term-scope-note-type
# A scope note is in German, without language, ends with a space, or is longer than 600 characters.
#> kc:ExampleTerm1 | skos:scopeNote | LanguageIn | Violation | term-scope-note-type | "Beispiel"@de
#> kc:ExampleTerm2 | skos:scopeNote | Datatype | Violation | term-scope-note-type | "plain"
#> kc:ExampleTerm2 | skos:scopeNote | LanguageIn | Violation | term-scope-note-type | "plain"
#> kc:ExampleTerm3 | skos:scopeNote | Pattern | Violation | term-scope-note-type | "ends with a space "@en
#> kc:ExampleTerm4 | skos:scopeNote | MaxLength | Violation | term-scope-note-type | "x{601}"@en
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "Beispiel"@de .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "plain" .
    kc:ExampleTerm3 a owl:Class ;
        rdfs:label "example term 3"@en ;
        skos:definition "A term that does not exist, number 3."@en ;
        skos:example "kc:ExampleTerm3" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "ends with a space "@en .
    kc:ExampleTerm4 a owl:Class ;
        rdfs:label "example term 4"@en ;
        skos:definition "A term that does not exist, number 4."@en ;
        skos:example "kc:ExampleTerm4" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "x{601}"@en
}
