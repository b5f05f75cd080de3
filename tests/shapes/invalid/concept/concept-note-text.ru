# breaks: concept-note-text
# The curators’ note ends with a space, is empty or runs to 2001 characters.
#> concept:example-drug | kc:note | MaxLength | Violation | concept-note-text | "x{2001}"@en
#> concept:example-drug | kc:note | MinLength | Violation | concept-note-text | ""@en
#> concept:example-drug | kc:note | Pattern | Violation | concept-note-text | ""@en
#> concept:example-drug | kc:note | Pattern | Violation | concept-note-text | "Example "@en
INSERT DATA {
    concept:example-drug kc:note "Example "@en .
    concept:example-drug kc:note ""@en .
    concept:example-drug kc:note "x{2001}"@en
}
