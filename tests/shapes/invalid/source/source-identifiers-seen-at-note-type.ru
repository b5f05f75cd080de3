# breaks: source-identifiers-seen-at-note-type
# The identifiers-seen-at note of a source is without language, or in German.
#> source:example-review | kc:identifiersSeenAtNote | LanguageIn | Violation | source-identifiers-seen-at-note-type | "Ein Beispiel"@de
#> source:example-trial | kc:identifiersSeenAtNote | Datatype | Violation | source-identifiers-seen-at-note-type | "Plain text"
#> source:example-trial | kc:identifiersSeenAtNote | LanguageIn | Violation | source-identifiers-seen-at-note-type | "Plain text"
INSERT DATA {
    source:example-trial kc:identifiersSeenAtNote "Plain text" .
    source:example-review kc:identifiersSeenAtNote "Ein Beispiel"@de
}
