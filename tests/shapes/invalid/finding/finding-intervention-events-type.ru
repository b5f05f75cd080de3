# breaks: finding-intervention-events-type
# The intervention events of a finding is text, or below 0.
#> finding:example-change | kc:interventionEvents | MinInclusive | Violation | finding-intervention-events-type | -1
#> finding:example-response | kc:interventionEvents | Datatype | Violation | finding-intervention-events-type | "ten"
#> finding:example-response | kc:interventionEvents | MinInclusive | Violation | finding-intervention-events-type | "ten"
#> finding:example-response | kc:interventionEvents | LessThanOrEquals | Violation | finding-intervention-events-within-group | "ten"
DELETE DATA { finding:example-response kc:interventionEvents 36 } ;
INSERT DATA {
    finding:example-response kc:interventionEvents "ten" .
    finding:example-change kc:interventionGroupSize 9 .
    finding:example-change kc:interventionEvents -1
}
