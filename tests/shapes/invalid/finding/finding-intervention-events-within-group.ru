# breaks: finding-intervention-events-within-group
# More events than people in the intervention group.
#> finding:example-response | kc:interventionEvents | LessThanOrEquals | Violation | finding-intervention-events-within-group | 61
DELETE DATA { finding:example-response kc:interventionEvents 36 } ;
INSERT DATA { finding:example-response kc:interventionEvents 61 }
