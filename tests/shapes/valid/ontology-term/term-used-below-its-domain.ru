# What belongs to a class two steps below the domain belongs to the domain.
DELETE DATA { kc:forClaimType rdfs:domain kc:LevelRule } ;
INSERT DATA {
    kc:forClaimType rdfs:domain kc:ExampleTop .
    kc:LevelRule rdfs:subClassOf kc:ExampleMiddle .
    kc:ExampleMiddle a owl:Class ;
        rdfs:label "example middle"@en ;
        skos:definition "A class in the middle."@en ;
        skos:example "kc:LevelRule rdfs:subClassOf kc:ExampleMiddle ." ;
        rdfs:subClassOf kc:ExampleTop ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> .
    kc:ExampleTop a owl:Class ;
        rdfs:label "example top"@en ;
        skos:definition "A class on top."@en ;
        skos:example "kc:ExampleMiddle rdfs:subClassOf kc:ExampleTop ." ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
