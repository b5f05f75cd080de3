# breaks: finding-timepoint-form
# One timepoint is in weeks, one is negative, one names no time at all.
#> finding:example-change | kc:timepoint | Pattern | Violation | finding-timepoint-form | "-P28D"^^xsd:duration
#> finding:example-remark | kc:timepoint | MinLength | Violation | finding-timepoint-form | "P"^^xsd:duration
#> finding:example-response | kc:timepoint | Pattern | Violation | finding-timepoint-form | "P4W"^^xsd:duration
#> finding:example-remark | - | SPARQL | Violation | finding-timepoint-agrees | 28
#> finding:example-remark | kc:timepoint | Pattern | Violation | finding-timepoint-not-zero | "P"^^xsd:duration
DELETE DATA { finding:example-response kc:timepoint "P28D"^^xsd:duration } ;
INSERT DATA {
    finding:example-response kc:timepoint "P4W"^^xsd:duration .
    finding:example-change kc:timepoint "-P28D"^^xsd:duration .
    finding:example-change kc:timepointDays 28 .
    finding:example-remark kc:timepoint "P"^^xsd:duration .
    finding:example-remark kc:timepointDays 28
}
