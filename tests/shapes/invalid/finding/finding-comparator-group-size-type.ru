# breaks: finding-comparator-group-size-type
# The comparator group size of a finding is text, or below 1.
#> finding:example-change | kc:comparatorGroupSize | MinInclusive | Violation | finding-comparator-group-size-type | 0
#> finding:example-response | kc:comparatorGroupSize | Datatype | Violation | finding-comparator-group-size-type | "ten"
#> finding:example-response | kc:comparatorGroupSize | MinInclusive | Violation | finding-comparator-group-size-type | "ten"
#> finding:example-response | kc:comparatorEvents | LessThanOrEquals | Violation | finding-comparator-events-within-group | 24
#> finding:example-response | kc:comparatorGroupSize | LessThanOrEquals | Violation | finding-comparator-group-within-participants | "ten"
DELETE DATA { finding:example-response kc:comparatorGroupSize 60 } ;
INSERT DATA {
    finding:example-response kc:comparatorGroupSize "ten" .
    finding:example-change kc:participants 9 .
    finding:example-change kc:comparatorGroupSize 0
}
