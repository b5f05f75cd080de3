# breaks: assessment-domains-once
# Two ratings rate the same domain, and none rates inconsistency.
#> assessment:example-relief | - | SPARQL | Violation | assessment-domains-once | kc:Imprecision
#> assessment:example-relief\#inconsistency | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#inconsistency
DELETE DATA { assessment:example-relief\#inconsistency kc:domain kc:Inconsistency } ;
INSERT DATA { assessment:example-relief\#inconsistency kc:domain kc:Imprecision }
