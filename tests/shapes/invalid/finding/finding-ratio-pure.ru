# breaks: finding-ratio-pure
# A ratio has a unit.
#> finding:example-response | - | Or | Violation | finding-ratio-pure | finding:example-response
DELETE DATA { finding:example-response kc:unit "1" } ;
INSERT DATA { finding:example-response kc:unit "%" }
