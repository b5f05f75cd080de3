# breaks: claim-note-type
# The note of a claim is without language, or in German.
#> claim:example-history | kc:note | LanguageIn | Violation | claim-note-type | "Ein Beispiel"@de
#> claim:example-relief | kc:note | Datatype | Violation | claim-note-type | "Plain text"
#> claim:example-relief | kc:note | LanguageIn | Violation | claim-note-type | "Plain text"
INSERT DATA {
    claim:example-relief kc:note "Plain text" .
    claim:example-history kc:note "Ein Beispiel"@de
}
