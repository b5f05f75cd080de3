# Days may be rounded to the third decimal.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "PT40M"^^xsd:duration .
    finding:example-response kc:timepointDays 0.028
}
