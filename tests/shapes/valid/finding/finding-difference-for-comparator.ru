# A negative difference, where higher is better, favours the comparator.
INSERT DATA {
    finding:example-change kc:favours kc:Comparator .
    finding:example-change kc:directionOfBenefit kc:HigherFavoursIntervention
}
