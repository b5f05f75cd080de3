# breaks: finding-intervention-note-text
# The intervention note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:interventionNote | MinLength | Violation | finding-intervention-note-text | ""@en
#> finding:example-change | kc:interventionNote | Pattern | Violation | finding-intervention-note-text | ""@en
#> finding:example-remark | kc:interventionNote | MaxLength | Violation | finding-intervention-note-text | "x{2001}"@en
#> finding:example-response | kc:interventionNote | Pattern | Violation | finding-intervention-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:interventionNote "Example "@en .
    finding:example-change kc:interventionNote ""@en .
    finding:example-remark kc:interventionNote "x{2001}"@en
}
