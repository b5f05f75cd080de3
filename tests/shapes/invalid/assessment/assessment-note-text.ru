# breaks: assessment-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> assessment:example-relief | kc:note | MaxLength | Violation | assessment-note-text | "x{2001}"@en
#> assessment:example-relief | kc:note | MinLength | Violation | assessment-note-text | ""@en
#> assessment:example-relief | kc:note | Pattern | Violation | assessment-note-text | ""@en
#> assessment:example-relief | kc:note | Pattern | Violation | assessment-note-text | "Example "@en
INSERT DATA {
    assessment:example-relief kc:note "Example "@en .
    assessment:example-relief kc:note ""@en .
    assessment:example-relief kc:note "x{2001}"@en
}
