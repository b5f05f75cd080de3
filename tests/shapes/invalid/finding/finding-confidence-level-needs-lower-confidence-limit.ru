# breaks: finding-confidence-level-needs-lower-confidence-limit
# A confidence level stands without an interval.
#> finding:example-response | kc:lowerConfidenceLimit | MinCount | Violation | finding-confidence-level-needs-lower-confidence-limit | -
DELETE DATA {
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:upperConfidenceLimit 4.67
}
