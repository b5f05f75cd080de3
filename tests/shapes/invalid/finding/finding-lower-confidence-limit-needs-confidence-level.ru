# breaks: finding-lower-confidence-limit-needs-confidence-level
# A confidence interval has no level.
#> finding:example-response | kc:confidenceLevel | MinCount | Violation | finding-lower-confidence-limit-needs-confidence-level | -
DELETE DATA { finding:example-response kc:confidenceLevel 95 }
