# A negative difference, where lower is better, favours the intervention; its limits are negative too.
INSERT DATA {
    finding:example-change kc:lowerConfidenceLimit -0.7 .
    finding:example-change kc:upperConfidenceLimit -0.1 .
    finding:example-change kc:confidenceLevel 95.0 .
    finding:example-change kc:favours kc:Intervention .
    finding:example-change kc:directionOfBenefit kc:LowerFavoursIntervention
}
