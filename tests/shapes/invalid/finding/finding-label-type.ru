# breaks: finding-label-type
# The label of a finding is without language, or in German.
#> finding:example-change | rdfs:label | LanguageIn | Violation | finding-label-type | "Ein Beispiel"@de
#> finding:example-response | rdfs:label | Datatype | Violation | finding-label-type | "Plain text"
#> finding:example-response | rdfs:label | LanguageIn | Violation | finding-label-type | "Plain text"
DELETE DATA {
    finding:example-response rdfs:label "Example drug v sham, response at four weeks"@en .
    finding:example-change rdfs:label "Example drug v sham, pooled change of symptoms"@en
} ;
INSERT DATA {
    finding:example-response rdfs:label "Plain text" .
    finding:example-change rdfs:label "Ein Beispiel"@de
}
