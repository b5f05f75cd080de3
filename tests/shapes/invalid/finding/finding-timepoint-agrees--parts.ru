# breaks: finding-timepoint-agrees
# The parts of the duration add up to 366.75 days.
#> finding:example-response | - | SPARQL | Violation | finding-timepoint-agrees | 366.25
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P1Y1DT12H"^^xsd:duration .
    finding:example-response kc:timepointDays 366.25
}
