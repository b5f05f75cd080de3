# breaks: term-domain
# A property has neither a domain nor a scope note.
#> kc:exampleProperty | - | Or | Violation | term-domain | kc:exampleProperty
INSERT DATA {
    kc:exampleProperty a owl:ObjectProperty ;
        rdfs:label "example property"@en ;
        skos:definition "A property that does not exist."@en ;
        skos:example "kc:exampleProperty" ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology> ;
        rdfs:range kc:Claim
}
