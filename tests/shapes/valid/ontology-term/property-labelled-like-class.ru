# A property may be labelled like a class.
INSERT DATA {
    kc:exampleProperty a owl:ObjectProperty ;
        rdfs:label "evidence balance"@en ;
        skos:definition "A property that does not exist."@en ;
        skos:example "kc:exampleProperty" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        skos:scopeNote "Of anything, to anything."@en
}
