# breaks: finding-outcome-note-type
# The outcome note of a finding is without language, or in German.
#> finding:example-change | kc:outcomeNote | LanguageIn | Violation | finding-outcome-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:outcomeNote | Datatype | Violation | finding-outcome-note-type | "Plain text"
#> finding:example-response | kc:outcomeNote | LanguageIn | Violation | finding-outcome-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:outcomeNote "Plain text" .
    finding:example-change kc:outcomeNote "Ein Beispiel"@de
}
