# breaks: domain-rating-iri-matches
# The key of the rating names another domain.
#> assessment:example-relief\#imprecision | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#imprecision
#> assessment:example-relief\#inconsistency | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#inconsistency
DELETE DATA {
    assessment:example-relief\#imprecision kc:domain kc:Imprecision .
    assessment:example-relief\#inconsistency kc:domain kc:Inconsistency
} ;
INSERT DATA {
    assessment:example-relief\#imprecision kc:domain kc:Inconsistency .
    assessment:example-relief\#inconsistency kc:domain kc:Imprecision
}
