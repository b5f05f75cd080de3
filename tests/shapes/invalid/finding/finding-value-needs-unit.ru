# breaks: finding-value-needs-unit
# A value stands without its unit.
#> finding:example-response | kc:unit | MinCount | Violation | finding-value-needs-unit | -
#> finding:example-response | - | Or | Violation | finding-ratio-pure | finding:example-response
DELETE DATA { finding:example-response kc:unit "1" }
