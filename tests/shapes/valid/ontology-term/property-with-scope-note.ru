# A property without domain and range says why.
INSERT DATA {
    kc:exampleProperty a owl:ObjectProperty ;
        rdfs:label "example property"@en ;
        skos:definition "A property that does not exist."@en ;
        skos:example "kc:exampleProperty" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "Of anything, to anything."@en
}
