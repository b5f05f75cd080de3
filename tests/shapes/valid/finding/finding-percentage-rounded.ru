# 36 of 60 may be printed as 59.5 per cent or 60: up to one per cent is rounding.
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
    finding:example-response kc:value 59.5 .
    finding:example-response kc:unit "%"
}
