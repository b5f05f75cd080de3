# breaks: assessment-verdict-type
# A verdict beyond the five is no verdict, even if an ontology defines it.
#> assessment:example-relief | kc:verdict | In | Violation | assessment-verdict-type | kc:Proven
DELETE DATA { assessment:example-relief kc:verdict kc:SupportedWithQualifications } ;
INSERT DATA {
    assessment:example-relief kc:verdict kc:Proven ;
        kc:departureReason "It is beyond doubt."@en .
    kc:Proven a kc:Verdict , owl:NamedIndividual ;
        rdfs:label "proven"@en ;
        skos:definition "The claim is beyond doubt."@en ;
        skos:example "assessment:example-relief kc:verdict kc:Proven ." ;
        rdfs:isDefinedBy <https://w3id.org/ketamine-claims/ontology>
}
