# breaks: finding-comparator-events-within-group
# More events than people in the comparator group.
#> finding:example-response | kc:comparatorEvents | LessThanOrEquals | Violation | finding-comparator-events-within-group | 61
DELETE DATA { finding:example-response kc:comparatorEvents 24 } ;
INSERT DATA { finding:example-response kc:comparatorEvents 61 }
