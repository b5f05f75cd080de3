# breaks: finding-timepoint-agrees
# Months, hours and minutes are counted as well: one month and a half hour is not thirty days, a day and a half is not one.
#> finding:example-change | - | SPARQL | Violation | finding-timepoint-agrees | 1.0
#> finding:example-response | - | SPARQL | Violation | finding-timepoint-agrees | 30
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P1MT30M"^^xsd:duration .
    finding:example-response kc:timepointDays 30 .
    finding:example-change kc:timepoint "PT36H"^^xsd:duration .
    finding:example-change kc:timepointDays 1.0
}
