# breaks: finding-seen-at-note-text
# The seen-at note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:seenAtNote | MaxLength | Violation | finding-seen-at-note-text | "x{2001}"@en
#> finding:example-remark | kc:seenAtNote | MinLength | Violation | finding-seen-at-note-text | ""@en
#> finding:example-remark | kc:seenAtNote | Pattern | Violation | finding-seen-at-note-text | ""@en
#> finding:example-response | kc:seenAtNote | Pattern | Violation | finding-seen-at-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:seenAtNote "Example "@en .
    finding:example-remark kc:seenAtNote ""@en .
    finding:example-change kc:seenAtNote "x{2001}"@en
}
