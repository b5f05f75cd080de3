# breaks: domain-rating-reason-text
# The reason ends with a space, is empty or runs to 1001 characters.
#> assessment:example-relief\#imprecision | kc:reason | Pattern | Violation | domain-rating-reason-text | "Example "@en
#> assessment:example-relief\#inconsistency | kc:reason | MinLength | Violation | domain-rating-reason-text | ""@en
#> assessment:example-relief\#inconsistency | kc:reason | Pattern | Violation | domain-rating-reason-text | ""@en
#> assessment:example-relief\#indirectness | kc:reason | MaxLength | Violation | domain-rating-reason-text | "x{1001}"@en
DELETE DATA {
    assessment:example-relief\#imprecision kc:reason "The interval is wide."@en .
    assessment:example-relief\#inconsistency kc:reason "The results agree."@en .
    assessment:example-relief\#indirectness kc:reason "The pooled trials enrolled other people."@en
} ;
INSERT DATA {
    assessment:example-relief\#imprecision kc:reason "Example "@en .
    assessment:example-relief\#inconsistency kc:reason ""@en .
    assessment:example-relief\#indirectness kc:reason "x{1001}"@en
}
