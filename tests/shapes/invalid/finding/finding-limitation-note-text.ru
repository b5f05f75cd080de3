# breaks: finding-limitation-note-text
# The limitation note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:limitationNote | MinLength | Violation | finding-limitation-note-text | ""@en
#> finding:example-change | kc:limitationNote | Pattern | Violation | finding-limitation-note-text | ""@en
#> finding:example-remark | kc:limitationNote | MaxLength | Violation | finding-limitation-note-text | "x{2001}"@en
#> finding:example-response | kc:limitationNote | Pattern | Violation | finding-limitation-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:limitationNote "Example "@en .
    finding:example-change kc:limitationNote ""@en .
    finding:example-remark kc:limitationNote "x{2001}"@en
}
