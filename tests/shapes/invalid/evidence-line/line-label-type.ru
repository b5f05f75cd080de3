# breaks: line-label-type
# The label of an evidence line is without language, or in German.
#> line:example-relief--example-change | rdfs:label | LanguageIn | Violation | line-label-type | "Ein Beispiel"@de
#> line:example-relief--example-response | rdfs:label | Datatype | Violation | line-label-type | "Plain text"
#> line:example-relief--example-response | rdfs:label | LanguageIn | Violation | line-label-type | "Plain text"
DELETE DATA {
    line:example-relief--example-response rdfs:label "Response in the example trial, for example relief"@en
} ;
INSERT DATA {
    line:example-relief--example-response rdfs:label "Plain text" .
    line:example-relief--example-change rdfs:label "Ein Beispiel"@de
}
