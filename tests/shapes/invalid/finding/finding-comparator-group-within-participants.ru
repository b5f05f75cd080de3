# breaks: finding-comparator-group-within-participants
# The comparator group is larger than the whole.
#> finding:example-response | kc:comparatorGroupSize | LessThanOrEquals | Violation | finding-comparator-group-within-participants | 60
DELETE DATA {
    finding:example-response kc:participants 120 .
    finding:example-response kc:interventionGroupSize 60 .
    finding:example-response kc:interventionEvents 36
} ;
INSERT DATA { finding:example-response kc:participants 59 }
