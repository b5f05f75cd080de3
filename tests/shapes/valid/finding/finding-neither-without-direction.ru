# Where neither arm is favoured, no direction need be the better one.
DELETE DATA {
    finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention ;
        kc:favours kc:Intervention ;
        kc:lowerConfidenceLimit 1.08
} ;
INSERT DATA {
    finding:example-response kc:favours kc:Neither ;
        kc:lowerConfidenceLimit 0.98
}
