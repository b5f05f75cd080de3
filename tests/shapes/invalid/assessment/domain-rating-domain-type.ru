# breaks: domain-rating-domain-type
# The domain of a domain rating is text, or something that is no kc:CertaintyDomain.
#> assessment:example-relief\#imprecision | kc:domain | Class | Violation | domain-rating-domain-type | "text"
#> assessment:example-relief\#imprecision | kc:domain | NodeKind | Violation | domain-rating-domain-type | "text"
#> assessment:example-relief\#inconsistency | kc:domain | Class | Violation | domain-rating-domain-type | <https://example.org/unknown>
#> assessment:example-relief\#imprecision | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#imprecision
#> assessment:example-relief\#inconsistency | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#inconsistency
DELETE DATA {
    assessment:example-relief\#imprecision kc:domain kc:Imprecision .
    assessment:example-relief\#inconsistency kc:domain kc:Inconsistency
} ;
INSERT DATA {
    assessment:example-relief\#imprecision kc:domain "text" .
    assessment:example-relief\#inconsistency kc:domain <https://example.org/unknown>
}
