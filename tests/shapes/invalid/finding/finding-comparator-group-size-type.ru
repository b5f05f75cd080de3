# breaks: finding-comparator-group-size-type
# The comparator group size of a finding is a fraction, or below 1.
#> finding:example-change | kc:comparatorGroupSize | MinInclusive | Violation | finding-comparator-group-size-type | 0
#> finding:example-response | kc:comparatorGroupSize | Datatype | Violation | finding-comparator-group-size-type | 10.5
#> finding:example-response | kc:comparatorEvents | LessThanOrEquals | Violation | finding-comparator-events-within-group | 24
DELETE DATA { finding:example-response kc:comparatorGroupSize 60 } ;
INSERT DATA {
    finding:example-response kc:comparatorGroupSize 10.5 .
    finding:example-change kc:participants 9 .
    finding:example-change kc:comparatorGroupSize 0
}
