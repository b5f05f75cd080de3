# breaks: line-note-type
# The note of an evidence line is without language, or in German.
#> line:example-relief--example-change | kc:note | LanguageIn | Violation | line-note-type | "Ein Beispiel"@de
#> line:example-relief--example-response | kc:note | Datatype | Violation | line-note-type | "Plain text"
#> line:example-relief--example-response | kc:note | LanguageIn | Violation | line-note-type | "Plain text"
INSERT DATA {
    line:example-relief--example-response kc:note "Plain text" .
    line:example-relief--example-change kc:note "Ein Beispiel"@de
}
