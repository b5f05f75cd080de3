# breaks: finding-unit-type
# The unit of a finding is none of those listed.
#> finding:example-response | kc:unit | In | Violation | finding-unit-type | "other"
#> finding:example-response | - | Or | Violation | finding-ratio-pure | finding:example-response
DELETE DATA { finding:example-response kc:unit "1" } ;
INSERT DATA { finding:example-response kc:unit "other" }
