# breaks: finding-value-below-upper-limit
# The value lies above the interval.
#> finding:example-response | kc:value | LessThanOrEquals | Violation | finding-value-below-upper-limit | 22.5
DELETE DATA { finding:example-response kc:value 2.25 } ;
INSERT DATA { finding:example-response kc:value 22.5 }
