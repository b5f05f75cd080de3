# All parts of a duration count: 730.5 + 91.3125 + 4 days and 18,367.5 seconds.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P2Y3M4DT5H6M7.5S"^^xsd:duration .
    finding:example-response kc:timepointDays 826.025
}
