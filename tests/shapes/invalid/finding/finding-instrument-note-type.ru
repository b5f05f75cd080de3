# breaks: finding-instrument-note-type
# The instrument note of a finding is without language, or in German.
#> finding:example-change | kc:instrumentNote | LanguageIn | Violation | finding-instrument-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:instrumentNote | Datatype | Violation | finding-instrument-note-type | "Plain text"
#> finding:example-response | kc:instrumentNote | LanguageIn | Violation | finding-instrument-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:instrumentNote "Plain text" .
    finding:example-change kc:instrumentNote "Ein Beispiel"@de
}
