# breaks: finding-upper-confidence-limit-type
# The upper confidence limit of a finding is text.
#> finding:example-response | kc:upperConfidenceLimit | Or | Violation | finding-upper-confidence-limit-type | "half"
#> finding:example-response | - | Or | Violation | finding-ratio-positive | finding:example-response
#> finding:example-response | kc:lowerConfidenceLimit | LessThan | Violation | finding-limits-in-order | 1.08
#> finding:example-response | kc:value | LessThanOrEquals | Violation | finding-value-below-upper-limit | 2.25
DELETE DATA { finding:example-response kc:upperConfidenceLimit 4.67 } ;
INSERT DATA { finding:example-response kc:upperConfidenceLimit "half" }
