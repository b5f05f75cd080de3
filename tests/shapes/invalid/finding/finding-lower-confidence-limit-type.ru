# breaks: finding-lower-confidence-limit-type
# The lower confidence limit of a finding is text.
#> finding:example-response | kc:lowerConfidenceLimit | Or | Violation | finding-lower-confidence-limit-type | "half"
#> finding:example-response | - | Or | Violation | finding-ratio-positive | finding:example-response
#> finding:example-response | kc:lowerConfidenceLimit | LessThan | Violation | finding-limits-in-order | "half"
#> finding:example-response | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | "half"
DELETE DATA { finding:example-response kc:lowerConfidenceLimit 1.08 } ;
INSERT DATA { finding:example-response kc:lowerConfidenceLimit "half" }
