# A year counts 365.25 days; parts add up.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P1Y1DT12H"^^xsd:duration .
    finding:example-response kc:timepointDays 366.75
}
