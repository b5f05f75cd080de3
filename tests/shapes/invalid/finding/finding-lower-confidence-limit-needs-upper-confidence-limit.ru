# breaks: finding-lower-confidence-limit-needs-upper-confidence-limit
# A confidence interval has no upper limit.
#> finding:example-response | kc:upperConfidenceLimit | MinCount | Violation | finding-lower-confidence-limit-needs-upper-confidence-limit | -
DELETE DATA { finding:example-response kc:upperConfidenceLimit 4.67 }
