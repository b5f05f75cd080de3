# breaks: assessment-has-domain-rating
# A verdict is passed with four domain ratings only.
#> assessment:example-relief | - | Or | Violation | assessment-has-domain-rating | assessment:example-relief
#> assessment:example-relief\#risk-of-bias | ^kc:domainRating | MinCount | Violation | domain-rating-used | -
DELETE DATA { assessment:example-relief kc:domainRating assessment:example-relief\#risk-of-bias }
