# breaks: finding-limitation-note-type
# The limitation note of a finding is without language, or in German.
#> finding:example-change | kc:limitationNote | LanguageIn | Violation | finding-limitation-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:limitationNote | Datatype | Violation | finding-limitation-note-type | "Plain text"
#> finding:example-response | kc:limitationNote | LanguageIn | Violation | finding-limitation-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:limitationNote "Plain text" .
    finding:example-change kc:limitationNote "Ein Beispiel"@de
}
