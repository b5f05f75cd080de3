# breaks: finding-intervention-group-size-type
# The intervention group size of a finding is a fraction, or below 1.
#> finding:example-change | kc:interventionGroupSize | MinInclusive | Violation | finding-intervention-group-size-type | 0
#> finding:example-response | kc:interventionGroupSize | Datatype | Violation | finding-intervention-group-size-type | 10.5
#> finding:example-response | kc:interventionEvents | LessThanOrEquals | Violation | finding-intervention-events-within-group | 36
DELETE DATA { finding:example-response kc:interventionGroupSize 60 } ;
INSERT DATA {
    finding:example-response kc:interventionGroupSize 10.5 .
    finding:example-change kc:participants 9 .
    finding:example-change kc:interventionGroupSize 0
}
