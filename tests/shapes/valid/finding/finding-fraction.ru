# A proportion may be a fraction with unit 1, limits included, and reach its bounds.
DELETE DATA {
    finding:example-response kc:measure concept:odds-ratio .
    finding:example-response kc:value 2.25 .
    finding:example-response kc:unit "1" .
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:upperConfidenceLimit 4.67 .
    finding:example-response kc:confidenceLevel 95 .
    finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention
} ;
INSERT DATA {
    finding:example-response kc:measure concept:proportion .
    finding:example-response kc:value 1 .
    finding:example-response kc:unit "1" .
    finding:example-response kc:lowerConfidenceLimit 0 .
    finding:example-response kc:upperConfidenceLimit 1.0 .
    finding:example-response kc:confidenceLevel 99.9
}
