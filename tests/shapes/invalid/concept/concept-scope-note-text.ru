# breaks: concept-scope-note-text
# The scope note ends with a space, is empty or runs to 2001 characters.
#> concept:example-drug | skos:scopeNote | MaxLength | Violation | concept-scope-note-text | "x{2001}"@en
#> concept:example-drug | skos:scopeNote | MinLength | Violation | concept-scope-note-text | ""@en
#> concept:example-drug | skos:scopeNote | Pattern | Violation | concept-scope-note-text | ""@en
#> concept:example-drug | skos:scopeNote | Pattern | Violation | concept-scope-note-text | "Example "@en
INSERT DATA {
    concept:example-drug skos:scopeNote "Example "@en .
    concept:example-drug skos:scopeNote ""@en .
    concept:example-drug skos:scopeNote "x{2001}"@en
}
