# breaks: source-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> source:example-trial | kc:note | MaxLength | Violation | source-note-text | "x{2001}"@en
#> source:example-trial | kc:note | MinLength | Violation | source-note-text | ""@en
#> source:example-trial | kc:note | Pattern | Violation | source-note-text | ""@en
#> source:example-trial | kc:note | Pattern | Violation | source-note-text | "Example "@en
INSERT DATA {
    source:example-trial kc:note "Example "@en .
    source:example-trial kc:note ""@en .
    source:example-trial kc:note "x{2001}"@en
}
