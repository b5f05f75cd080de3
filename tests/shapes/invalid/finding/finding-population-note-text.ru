# breaks: finding-population-note-text
# The population note ends with a space, is empty or runs to 2001 characters.
#> finding:example-change | kc:populationNote | MinLength | Violation | finding-population-note-text | ""@en
#> finding:example-change | kc:populationNote | Pattern | Violation | finding-population-note-text | ""@en
#> finding:example-remark | kc:populationNote | MaxLength | Violation | finding-population-note-text | "x{2001}"@en
#> finding:example-response | kc:populationNote | Pattern | Violation | finding-population-note-text | "Example "@en
INSERT DATA {
    finding:example-response kc:populationNote "Example "@en .
    finding:example-change kc:populationNote ""@en .
    finding:example-remark kc:populationNote "x{2001}"@en
}
