# breaks: domain-rating-domain-count
# One domain rating has no domain at all, and another has two.
#> assessment:example-relief\#imprecision | kc:domain | MaxCount | Violation | domain-rating-domain-count | -
#> assessment:example-relief\#risk-of-bias | kc:domain | MinCount | Violation | domain-rating-domain-count | -
#> assessment:example-relief\#risk-of-bias | - | Or | Violation | domain-rating-iri-matches | assessment:example-relief\#risk-of-bias
DELETE DATA { assessment:example-relief\#risk-of-bias kc:domain kc:RiskOfBias } ;
INSERT DATA { assessment:example-relief\#imprecision kc:domain kc:RiskOfBias }
