# breaks: finding-timepoint-days-type
# The timepoint in days of a finding is text, or not above 0.
#> finding:example-change | kc:timepointDays | MinExclusive | Violation | finding-timepoint-days-type | 0
#> finding:example-response | kc:timepointDays | MinExclusive | Violation | finding-timepoint-days-type | "half"
#> finding:example-response | kc:timepointDays | Or | Violation | finding-timepoint-days-type | "half"
#> finding:example-change | - | SPARQL | Violation | finding-timepoint-agrees | 0
DELETE DATA { finding:example-response kc:timepointDays 28 } ;
INSERT DATA {
    finding:example-response kc:timepointDays "half" .
    finding:example-change kc:timepoint "P28D"^^xsd:duration .
    finding:example-change kc:timepointDays 0
}
