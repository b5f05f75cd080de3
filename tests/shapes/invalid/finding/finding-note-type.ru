# breaks: finding-note-type
# The note of a finding is without language, or in German.
#> finding:example-change | kc:note | LanguageIn | Violation | finding-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:note | Datatype | Violation | finding-note-type | "Plain text"
#> finding:example-response | kc:note | LanguageIn | Violation | finding-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:note "Plain text" .
    finding:example-change kc:note "Ein Beispiel"@de
}
