# breaks: domain-rating-used
# One rating belongs to no assessment, another to two.
#> assessment:example-relief\#imprecision | ^kc:domainRating | MinCount | Violation | domain-rating-used | -
#> assessment:example-relief\#inconsistency | ^kc:domainRating | MaxCount | Violation | domain-rating-used | -
#> assessment:example-history | - | SPARQL | Violation | assessment-own-ratings | assessment:example-relief\#inconsistency
#> assessment:example-relief | - | Or | Violation | assessment-has-domain-rating | assessment:example-relief
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Low
DELETE DATA { assessment:example-relief kc:domainRating assessment:example-relief\#imprecision } ;
INSERT DATA { assessment:example-history kc:domainRating assessment:example-relief\#inconsistency }
