# breaks: source-label-type
# The label of a source is without language, or in German.
#> source:example-review | rdfs:label | LanguageIn | Violation | source-label-type | "Ein Beispiel"@de
#> source:example-trial | rdfs:label | Datatype | Violation | source-label-type | "Plain text"
#> source:example-trial | rdfs:label | LanguageIn | Violation | source-label-type | "Plain text"
DELETE DATA { source:example-trial rdfs:label "Example trial"@en } ;
INSERT DATA {
    source:example-trial rdfs:label "Plain text" .
    source:example-review rdfs:label "Ein Beispiel"@de
}
