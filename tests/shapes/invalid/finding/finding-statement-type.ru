# breaks: finding-statement-type
# The statement of a finding is without language, or in German.
#> finding:example-change | kc:statement | LanguageIn | Violation | finding-statement-type | "Ein Beispiel"@de
#> finding:example-response | kc:statement | Datatype | Violation | finding-statement-type | "Plain text"
#> finding:example-response | kc:statement | LanguageIn | Violation | finding-statement-type | "Plain text"
DELETE DATA {
    finding:example-response kc:statement "After four weeks 36 of 60 people on the example drug had responded, and 24 of 60 on the sham treatment."@en .
    finding:example-change kc:statement "Pooled over three trials, symptoms fell 0.4 standard deviations further on the example drug."@en
} ;
INSERT DATA {
    finding:example-response kc:statement "Plain text" .
    finding:example-change kc:statement "Ein Beispiel"@de
}
