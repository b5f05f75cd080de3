# breaks: domain-rating-levels-down-count
# One domain rating has no levels down at all, and another has two.
#> assessment:example-relief\#imprecision | kc:levelsDown | MaxCount | Violation | domain-rating-levels-down-count | -
#> assessment:example-relief\#risk-of-bias | kc:levelsDown | MinCount | Violation | domain-rating-levels-down-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Low
DELETE DATA { assessment:example-relief\#risk-of-bias kc:levelsDown 0 } ;
INSERT DATA { assessment:example-relief\#imprecision kc:levelsDown 2 }
