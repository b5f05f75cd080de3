# breaks: finding-timepoint-not-zero
# The timepoint is zero.
#> finding:example-response | kc:timepoint | Pattern | Violation | finding-timepoint-not-zero | "P0D"^^xsd:duration
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P0D"^^xsd:duration .
    finding:example-response kc:timepointDays 0.0001
}
