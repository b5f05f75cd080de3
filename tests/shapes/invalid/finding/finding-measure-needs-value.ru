# breaks: finding-measure-needs-value
# A measure stands without a value.
#> finding:example-response | kc:value | MinCount | Violation | finding-measure-needs-value | -
#> finding:example-response | kc:value | MinCount | Violation | finding-direction-of-benefit-needs-value | -
#> finding:example-response | kc:value | MinCount | Violation | finding-lower-confidence-limit-needs-value | -
#> finding:example-response | kc:value | MinCount | Violation | finding-unit-needs-value | -
DELETE DATA { finding:example-response kc:value 2.25 }
