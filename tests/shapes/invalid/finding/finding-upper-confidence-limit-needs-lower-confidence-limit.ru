# breaks: finding-upper-confidence-limit-needs-lower-confidence-limit
# A confidence interval has no lower limit.
#> finding:example-response | kc:lowerConfidenceLimit | MinCount | Violation | finding-upper-confidence-limit-needs-lower-confidence-limit | -
#> finding:example-response | kc:lowerConfidenceLimit | MinCount | Violation | finding-confidence-level-needs-lower-confidence-limit | -
DELETE DATA { finding:example-response kc:lowerConfidenceLimit 1.08 }
