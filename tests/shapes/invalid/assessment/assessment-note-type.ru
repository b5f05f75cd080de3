# breaks: assessment-note-type
# The note of an assessment is without language, or in German.
#> assessment:example-history | kc:note | LanguageIn | Violation | assessment-note-type | "Ein Beispiel"@de
#> assessment:example-relief | kc:note | Datatype | Violation | assessment-note-type | "Plain text"
#> assessment:example-relief | kc:note | LanguageIn | Violation | assessment-note-type | "Plain text"
INSERT DATA {
    assessment:example-relief kc:note "Plain text" .
    assessment:example-history kc:note "Ein Beispiel"@de
}
