# breaks: finding-comparator-events-type
# The comparator events of a finding is a fraction, or below 0.
#> finding:example-change | kc:comparatorEvents | MinInclusive | Violation | finding-comparator-events-type | -1
#> finding:example-response | kc:comparatorEvents | Datatype | Violation | finding-comparator-events-type | 10.5
DELETE DATA { finding:example-response kc:comparatorEvents 24 } ;
INSERT DATA {
    finding:example-response kc:comparatorEvents 10.5 .
    finding:example-change kc:comparatorGroupSize 9 .
    finding:example-change kc:comparatorEvents -1
}
