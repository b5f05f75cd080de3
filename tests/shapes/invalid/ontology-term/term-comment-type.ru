# breaks: term-comment-type
# A comment is in German, without language, ends with a space, or is longer than 1000 characters.
#> kc:ExampleTerm1 | rdfs:comment | LanguageIn | Violation | term-comment-type | "Beispiel"@de
#> kc:ExampleTerm2 | rdfs:comment | Datatype | Violation | term-comment-type | "plain"
#> kc:ExampleTerm2 | rdfs:comment | LanguageIn | Violation | term-comment-type | "plain"
#> kc:ExampleTerm3 | rdfs:comment | Pattern | Violation | term-comment-type | "ends with a space "@en
#> kc:ExampleTerm4 | rdfs:comment | MaxLength | Violation | term-comment-type | "x{1001}"@en
INSERT DATA {
    kc:ExampleTerm1 a owl:Class ;
        rdfs:label "example term 1"@en ;
        skos:definition "A term that does not exist, number 1."@en ;
        skos:example "kc:ExampleTerm1" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:comment "Beispiel"@de .
    kc:ExampleTerm2 a owl:Class ;
        rdfs:label "example term 2"@en ;
        skos:definition "A term that does not exist, number 2."@en ;
        skos:example "kc:ExampleTerm2" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:comment "plain" .
    kc:ExampleTerm3 a owl:Class ;
        rdfs:label "example term 3"@en ;
        skos:definition "A term that does not exist, number 3."@en ;
        skos:example "kc:ExampleTerm3" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:comment "ends with a space "@en .
    kc:ExampleTerm4 a owl:Class ;
        rdfs:label "example term 4"@en ;
        skos:definition "A term that does not exist, number 4."@en ;
        skos:example "kc:ExampleTerm4" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:comment "x{1001}"@en
}
