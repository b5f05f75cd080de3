# breaks: concept-skos-note-type
# The note of a concept is without language, or in German.
#> concept:example-drug | skos:note | Datatype | Violation | concept-skos-note-type | "Plain text"
#> concept:example-drug | skos:note | LanguageIn | Violation | concept-skos-note-type | "Ein Beispiel"@de
#> concept:example-drug | skos:note | LanguageIn | Violation | concept-skos-note-type | "Plain text"
INSERT DATA {
    concept:example-drug skos:note "Plain text" .
    concept:example-drug skos:note "Ein Beispiel"@de
}
