# breaks: finding-value-type
# The value of a finding is text.
#> finding:example-response | kc:value | Or | Violation | finding-value-type | "half"
#> finding:example-response | - | Or | Violation | finding-ratio-positive | finding:example-response
#> finding:example-response | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | 1.08
#> finding:example-response | kc:value | LessThanOrEquals | Violation | finding-value-below-upper-limit | "half"
DELETE DATA { finding:example-response kc:value 2.25 } ;
INSERT DATA { finding:example-response kc:value "half" }
