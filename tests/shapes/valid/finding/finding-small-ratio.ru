# A ratio below 1, where lower is better, favours the intervention.
DELETE DATA {
    finding:example-response kc:value 2.25 .
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:upperConfidenceLimit 4.67 .
    finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention
} ;
INSERT DATA {
    finding:example-response kc:value 0.44 .
    finding:example-response kc:lowerConfidenceLimit 0.21 .
    finding:example-response kc:upperConfidenceLimit 0.93 .
    finding:example-response kc:directionOfBenefit kc:LowerFavoursIntervention
}
