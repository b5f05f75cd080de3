# breaks: finding-p-value-note-type
# The p value note of a finding is without language, or in German.
#> finding:example-change | kc:pValueNote | LanguageIn | Violation | finding-p-value-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:pValueNote | Datatype | Violation | finding-p-value-note-type | "Plain text"
#> finding:example-response | kc:pValueNote | LanguageIn | Violation | finding-p-value-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:pValueNote "Plain text" .
    finding:example-change kc:pValueNote "Ein Beispiel"@de
}
