# breaks: assessment-rationale-text
# The rationale is empty or runs to 2001 characters.
#> assessment:example-history | kc:rationale | MaxLength | Violation | assessment-rationale-text | "x{2001}"@en
#> assessment:example-relief | kc:rationale | MinLength | Violation | assessment-rationale-text | ""@en
#> assessment:example-relief | kc:rationale | Pattern | Violation | assessment-rationale-text | ""@en
DELETE DATA {
    assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en .
    assessment:example-history kc:rationale "No evidence was looked for."@en
} ;
INSERT DATA {
    assessment:example-relief kc:rationale ""@en .
    assessment:example-history kc:rationale "x{2001}"@en
}
