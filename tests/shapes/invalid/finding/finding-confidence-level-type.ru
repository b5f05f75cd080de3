# breaks: finding-confidence-level-type
# The confidence level of a finding is text, or not above 50, or above 100.
#> finding:example-change | kc:confidenceLevel | MinExclusive | Violation | finding-confidence-level-type | 50
#> finding:example-remark | kc:confidenceLevel | MaxExclusive | Violation | finding-confidence-level-type | 101
#> finding:example-response | kc:confidenceLevel | MaxExclusive | Violation | finding-confidence-level-type | "half"
#> finding:example-response | kc:confidenceLevel | MinExclusive | Violation | finding-confidence-level-type | "half"
#> finding:example-response | kc:confidenceLevel | Or | Violation | finding-confidence-level-type | "half"
DELETE DATA { finding:example-response kc:confidenceLevel 95 } ;
INSERT DATA {
    finding:example-response kc:confidenceLevel "half" .
    finding:example-change kc:lowerConfidenceLimit -0.9 .
    finding:example-change kc:upperConfidenceLimit 0.9 .
    finding:example-change kc:confidenceLevel 50 .
    finding:example-remark kc:lowerConfidenceLimit -0.9 .
    finding:example-remark kc:upperConfidenceLimit 0.9 .
    finding:example-remark kc:value 0.5 .
    finding:example-remark kc:measure concept:correlation .
    finding:example-remark kc:unit "1" .
    finding:example-remark kc:confidenceLevel 101
}
