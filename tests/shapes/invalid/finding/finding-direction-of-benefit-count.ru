# breaks: finding-direction-of-benefit-count
# A finding gives its direction of benefit twice.
#> finding:example-response | kc:directionOfBenefit | MaxCount | Violation | finding-direction-of-benefit-count | -
#> finding:example-response | - | SPARQL | Violation | finding-direction-agrees | 2.25
INSERT DATA { finding:example-response kc:directionOfBenefit kc:LowerFavoursIntervention }
