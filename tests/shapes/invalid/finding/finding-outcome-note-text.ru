# breaks: finding-outcome-note-text
# The outcome note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:outcomeNote | MinLength | Violation | finding-outcome-note-text | ""@en
#> finding:example-change | kc:outcomeNote | Pattern | Violation | finding-outcome-note-text | ""@en
#> finding:example-remark | kc:outcomeNote | MaxLength | Violation | finding-outcome-note-text | "x{2001}"@en
#> finding:example-response | kc:outcomeNote | Pattern | Violation | finding-outcome-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:outcomeNote "Example "@en .
    finding:example-change kc:outcomeNote ""@en .
    finding:example-remark kc:outcomeNote "x{2001}"@en
}
