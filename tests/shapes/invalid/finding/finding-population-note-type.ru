# breaks: finding-population-note-type
# The population note of a finding is without language, or in German.
#> finding:example-change | kc:populationNote | LanguageIn | Violation | finding-population-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:populationNote | Datatype | Violation | finding-population-note-type | "Plain text"
#> finding:example-response | kc:populationNote | LanguageIn | Violation | finding-population-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:populationNote "Plain text" .
    finding:example-change kc:populationNote "Ein Beispiel"@de
}
