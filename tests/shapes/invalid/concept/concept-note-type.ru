# breaks: concept-note-type
# The curators’ note of a concept is without language, or in German.
#> concept:example-drug | kc:note | Datatype | Violation | concept-note-type | "Plain text"
#> concept:example-drug | kc:note | LanguageIn | Violation | concept-note-type | "Ein Beispiel"@de
#> concept:example-drug | kc:note | LanguageIn | Violation | concept-note-type | "Plain text"
INSERT DATA {
    concept:example-drug kc:note "Plain text" .
    concept:example-drug kc:note "Ein Beispiel"@de
}
