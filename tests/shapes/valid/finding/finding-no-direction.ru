# A ratio need not say in which direction the benefit lies.
DELETE DATA {
    finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention .
    finding:example-response kc:favours kc:Intervention
}
