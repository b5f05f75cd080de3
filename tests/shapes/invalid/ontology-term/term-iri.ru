# breaks: term-iri
# Terms of another namespace, with a hyphen, and without an IRI are said to be defined here.
#> <https://example.org/Class> | - | Pattern | Violation | term-iri | <https://example.org/Class>
#> [] | - | NodeKind | Violation | term-iri | []
#> [] | - | Pattern | Violation | term-iri | []
#> kc:Example-Class | - | Pattern | Violation | term-iri | kc:Example-Class
INSERT DATA {
    <https://example.org/Class> a owl:Class ;
        rdfs:label "example class"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:Example-Class a owl:Class ;
        rdfs:label "example class with a hyphen"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    _:class a owl:Class ;
        rdfs:label "example class without IRI"@en ;
        skos:definition "A class that does not exist."@en ;
        skos:example "kc:ExampleClass" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
