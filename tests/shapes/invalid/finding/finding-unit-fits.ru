# breaks: finding-unit-fits
# A standardised difference in points of a scale.
#> finding:example-change | - | SPARQL | Violation | finding-unit-fits | "{score}"
DELETE DATA { finding:example-change kc:unit "1" } ;
INSERT DATA { finding:example-change kc:unit "{score}" }
