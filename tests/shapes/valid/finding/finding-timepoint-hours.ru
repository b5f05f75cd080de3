# 24 hours are one day.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "PT24H"^^xsd:duration .
    finding:example-response kc:timepointDays 1.0
}
