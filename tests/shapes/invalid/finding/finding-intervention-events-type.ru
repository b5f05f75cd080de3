# breaks: finding-intervention-events-type
# The intervention events of a finding is a fraction, or below 0.
#> finding:example-change | kc:interventionEvents | MinInclusive | Violation | finding-intervention-events-type | -1
#> finding:example-response | kc:interventionEvents | Datatype | Violation | finding-intervention-events-type | 10.5
DELETE DATA { finding:example-response kc:interventionEvents 36 } ;
INSERT DATA {
    finding:example-response kc:interventionEvents 10.5 .
    finding:example-change kc:interventionGroupSize 9 .
    finding:example-change kc:interventionEvents -1
}
