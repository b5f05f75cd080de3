# breaks: concept-scope-note-type
# The scope note of a concept is without language, or in German.
#> concept:example-drug | skos:scopeNote | Datatype | Violation | concept-scope-note-type | "Plain text"
#> concept:example-drug | skos:scopeNote | LanguageIn | Violation | concept-scope-note-type | "Ein Beispiel"@de
#> concept:example-drug | skos:scopeNote | LanguageIn | Violation | concept-scope-note-type | "Plain text"
INSERT DATA {
    concept:example-drug skos:scopeNote "Plain text" .
    concept:example-drug skos:scopeNote "Ein Beispiel"@de
}
