# 90 minutes are a sixteenth of a day.
DELETE DATA {
    finding:example-response kc:timepoint "P28D"^^xsd:duration .
    finding:example-response kc:timepointDays 28
} ;
INSERT DATA {
    finding:example-response kc:timepoint "PT90M"^^xsd:duration .
    finding:example-response kc:timepointDays 0.0625
}
