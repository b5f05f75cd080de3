# breaks: finding-comparator-note-text
# The comparator note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:comparatorNote | MinLength | Violation | finding-comparator-note-text | ""@en
#> finding:example-change | kc:comparatorNote | Pattern | Violation | finding-comparator-note-text | ""@en
#> finding:example-remark | kc:comparatorNote | MaxLength | Violation | finding-comparator-note-text | "x{2001}"@en
#> finding:example-response | kc:comparatorNote | Pattern | Violation | finding-comparator-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:comparatorNote "Example "@en .
    finding:example-change kc:comparatorNote ""@en .
    finding:example-remark kc:comparatorNote "x{2001}"@en
}
