# breaks: finding-value-above-lower-limit
# The value lies below the interval.
#> finding:example-response | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | 1.08
DELETE DATA { finding:example-response kc:value 2.25 } ;
INSERT DATA { finding:example-response kc:value 1.05 }
