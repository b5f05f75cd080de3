# breaks: source-note-type
# The note of a source is without language, or in German.
#> source:example-review | kc:note | LanguageIn | Violation | source-note-type | "Ein Beispiel"@de
#> source:example-trial | kc:note | Datatype | Violation | source-note-type | "Plain text"
#> source:example-trial | kc:note | LanguageIn | Violation | source-note-type | "Plain text"
INSERT DATA {
    source:example-trial kc:note "Plain text" .
    source:example-review kc:note "Ein Beispiel"@de
}
