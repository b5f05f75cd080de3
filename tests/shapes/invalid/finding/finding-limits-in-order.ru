# breaks: finding-limits-in-order
# The limits are swapped.
#> finding:example-response | kc:lowerConfidenceLimit | LessThan | Violation | finding-limits-in-order | 4.67
#> finding:example-response | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | 4.67
#> finding:example-response | kc:value | LessThanOrEquals | Violation | finding-value-below-upper-limit | 2.25
DELETE DATA {
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:upperConfidenceLimit 4.67
} ;
INSERT DATA {
    finding:example-response kc:lowerConfidenceLimit 4.67 .
    finding:example-response kc:upperConfidenceLimit 1.08
}
