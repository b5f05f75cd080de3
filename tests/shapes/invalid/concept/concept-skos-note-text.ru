# breaks: concept-skos-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> concept:example-drug | skos:note | MaxLength | Violation | concept-skos-note-text | "x{2001}"@en
#> concept:example-drug | skos:note | MinLength | Violation | concept-skos-note-text | ""@en
#> concept:example-drug | skos:note | Pattern | Violation | concept-skos-note-text | ""@en
#> concept:example-drug | skos:note | Pattern | Violation | concept-skos-note-text | "Example "@en
INSERT DATA {
    concept:example-drug skos:note "Example "@en .
    concept:example-drug skos:note ""@en .
    concept:example-drug skos:note "x{2001}"@en
}
