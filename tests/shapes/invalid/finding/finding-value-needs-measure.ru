# breaks: finding-value-needs-measure
# A value stands without its measure.
#> finding:example-response | kc:measure | MinCount | Violation | finding-value-needs-measure | -
#> finding:example-response | - | Or | Violation | finding-direction-comparative | finding:example-response
DELETE DATA { finding:example-response kc:measure concept:odds-ratio }
