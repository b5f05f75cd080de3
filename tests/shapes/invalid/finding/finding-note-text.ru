# breaks: finding-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:note | MinLength | Violation | finding-note-text | ""@en
#> finding:example-change | kc:note | Pattern | Violation | finding-note-text | ""@en
#> finding:example-remark | kc:note | MaxLength | Violation | finding-note-text | "x{2001}"@en
#> finding:example-response | kc:note | Pattern | Violation | finding-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:note "Example "@en .
    finding:example-change kc:note ""@en .
    finding:example-remark kc:note "x{2001}"@en
}
