# Seconds may have decimals.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "PT43200.0S"^^xsd:duration .
    finding:example-response kc:timepointDays 0.5
}
