# breaks: finding-statement-text
# The statement ends with a space, is empty or runs to 401 characters.
#> finding:example-change | kc:statement | MinLength | Violation | finding-statement-text | ""@en
#> finding:example-change | kc:statement | Pattern | Violation | finding-statement-text | ""@en
#> finding:example-remark | kc:statement | MaxLength | Violation | finding-statement-text | "x{401}"@en
#> finding:example-response | kc:statement | Pattern | Violation | finding-statement-text | "Example "@en
DELETE DATA {
    finding:example-response kc:statement "After four weeks 36 of 60 people on the example drug had responded, and 24 of 60 on the sham treatment."@en .
    finding:example-change kc:statement "Pooled over three trials, symptoms fell 0.4 standard deviations further on the example drug."@en .
    finding:example-remark kc:statement "Sleep was alike in both groups; the paper gives no numbers."@en
} ;
INSERT DATA {
    finding:example-response kc:statement "Example "@en .
    finding:example-change kc:statement ""@en .
    finding:example-remark kc:statement "x{401}"@en
}
