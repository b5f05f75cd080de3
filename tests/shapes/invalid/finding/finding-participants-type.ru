# breaks: finding-participants-type
# The participants of a finding is a fraction, or below 1.
#> finding:example-change | kc:participants | MinInclusive | Violation | finding-participants-type | 0
#> finding:example-response | kc:participants | Datatype | Violation | finding-participants-type | 10.5
#> finding:example-response | - | SPARQL | Violation | finding-groups-within-participants | 10.5
#> finding:example-response | kc:comparatorGroupSize | LessThanOrEquals | Violation | finding-comparator-group-within-participants | 60
#> finding:example-response | kc:interventionGroupSize | LessThanOrEquals | Violation | finding-intervention-group-within-participants | 60
DELETE DATA { finding:example-response kc:participants 120 } ;
INSERT DATA {
    finding:example-response kc:participants 10.5 .
    finding:example-change kc:participants 0
}
