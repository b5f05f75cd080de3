# A month counts 30.4375 days.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "P6M"^^xsd:duration .
    finding:example-response kc:timepointDays 182.625
}
