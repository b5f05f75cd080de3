# breaks: finding-seen-at-note-type
# The seen-at note of a finding is without language, or in German.
#> finding:example-remark | kc:seenAtNote | LanguageIn | Violation | finding-seen-at-note-type | "Ein Beispiel"@de
#> finding:example-response | kc:seenAtNote | Datatype | Violation | finding-seen-at-note-type | "Plain text"
#> finding:example-response | kc:seenAtNote | LanguageIn | Violation | finding-seen-at-note-type | "Plain text"
INSERT DATA {
    finding:example-response kc:seenAtNote "Plain text" .
    finding:example-remark kc:seenAtNote "Ein Beispiel"@de
}
