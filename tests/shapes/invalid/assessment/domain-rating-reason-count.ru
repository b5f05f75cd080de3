# breaks: domain-rating-reason-count
# One domain rating has no reason at all, and another has two.
#> assessment:example-relief\#imprecision | kc:reason | MaxCount | Violation | domain-rating-reason-count | -
#> assessment:example-relief\#risk-of-bias | kc:reason | MinCount | Violation | domain-rating-reason-count | -
DELETE DATA { assessment:example-relief\#risk-of-bias kc:reason "Both groups were masked."@en } ;
INSERT DATA { assessment:example-relief\#imprecision kc:reason "Example text"@en }
