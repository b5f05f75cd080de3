# breaks: finding-instrument-note-text
# The instrument note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:instrumentNote | MinLength | Violation | finding-instrument-note-text | ""@en
#> finding:example-change | kc:instrumentNote | Pattern | Violation | finding-instrument-note-text | ""@en
#> finding:example-remark | kc:instrumentNote | MaxLength | Violation | finding-instrument-note-text | "x{2001}"@en
#> finding:example-response | kc:instrumentNote | Pattern | Violation | finding-instrument-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:instrumentNote "Example "@en .
    finding:example-change kc:instrumentNote ""@en .
    finding:example-remark kc:instrumentNote "x{2001}"@en
}
