# breaks: assessment-label-type
# The label of an assessment is without language, or in German.
#> assessment:example-history | rdfs:label | LanguageIn | Violation | assessment-label-type | "Ein Beispiel"@de
#> assessment:example-relief | rdfs:label | Datatype | Violation | assessment-label-type | "Plain text"
#> assessment:example-relief | rdfs:label | LanguageIn | Violation | assessment-label-type | "Plain text"
DELETE DATA { assessment:example-relief rdfs:label "Assessment of example relief"@en } ;
INSERT DATA {
    assessment:example-relief rdfs:label "Plain text" .
    assessment:example-history rdfs:label "Ein Beispiel"@de
}
