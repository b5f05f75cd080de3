# breaks: claim-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> claim:example-relief | kc:note | MaxLength | Violation | claim-note-text | "x{2001}"@en
#> claim:example-relief | kc:note | MinLength | Violation | claim-note-text | ""@en
#> claim:example-relief | kc:note | Pattern | Violation | claim-note-text | ""@en
#> claim:example-relief | kc:note | Pattern | Violation | claim-note-text | "Example "@en
INSERT DATA {
    claim:example-relief kc:note "Example "@en .
    claim:example-relief kc:note ""@en .
    claim:example-relief kc:note "x{2001}"@en
}
