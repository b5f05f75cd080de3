# breaks: line-note-text
# The note ends with a space, is empty or runs to 601 characters.
#> line:example-relief--example-change | kc:note | MinLength | Violation | line-note-text | ""@en
#> line:example-relief--example-change | kc:note | Pattern | Violation | line-note-text | ""@en
#> line:example-relief--example-remark | kc:note | MaxLength | Violation | line-note-text | "x{601}"@en
#> line:example-relief--example-response | kc:note | Pattern | Violation | line-note-text | "Example "@en
INSERT DATA {
    line:example-relief--example-response kc:note "Example "@en .
    line:example-relief--example-change kc:note ""@en .
    line:example-relief--example-remark kc:note "x{601}"@en
}
