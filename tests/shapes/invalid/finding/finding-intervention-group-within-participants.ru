# breaks: finding-intervention-group-within-participants
# The intervention group is larger than the whole.
#> finding:example-response | kc:interventionGroupSize | LessThanOrEquals | Violation | finding-intervention-group-within-participants | 60
DELETE DATA {
    finding:example-response kc:participants 120 .
    finding:example-response kc:comparatorGroupSize 60 .
    finding:example-response kc:comparatorEvents 24
} ;
INSERT DATA { finding:example-response kc:participants 59 }
