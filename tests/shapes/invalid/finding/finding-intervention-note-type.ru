# breaks: finding-intervention-note-type
# The intervention note of a finding is without language, or in German.
#> finding:example-change | kc:interventionNote | LanguageIn | Violation | finding-intervention-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:interventionNote | Datatype | Violation | finding-intervention-note-type | "Plain text"
#> finding:example-response | kc:interventionNote | LanguageIn | Violation | finding-intervention-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:interventionNote "Plain text" .
    finding:example-change kc:interventionNote "Ein Beispiel"@de
}
