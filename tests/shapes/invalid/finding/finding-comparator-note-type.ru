# breaks: finding-comparator-note-type
# The comparator note of a finding is without language, or in German.
#> finding:example-change | kc:comparatorNote | LanguageIn | Violation | finding-comparator-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:comparatorNote | Datatype | Violation | finding-comparator-note-type | "Plain text"
#> finding:example-response | kc:comparatorNote | LanguageIn | Violation | finding-comparator-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:comparatorNote "Plain text" .
    finding:example-change kc:comparatorNote "Ein Beispiel"@de
}
