# breaks: finding-p-value-note-text
# The p value note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:pValueNote | MinLength | Violation | finding-p-value-note-text | ""@en
#> finding:example-change | kc:pValueNote | Pattern | Violation | finding-p-value-note-text | ""@en
#> finding:example-remark | kc:pValueNote | MaxLength | Violation | finding-p-value-note-text | "x{2001}"@en
#> finding:example-response | kc:pValueNote | Pattern | Violation | finding-p-value-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:pValueNote "Example "@en .
    finding:example-change kc:pValueNote ""@en .
    finding:example-remark kc:pValueNote "x{2001}"@en
}
