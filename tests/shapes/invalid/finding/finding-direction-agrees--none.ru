# breaks: finding-direction-agrees
# No difference at all favours one arm.
#> finding:example-change | - | SPARQL | Violation | finding-direction-agrees | 0
#> finding:example-response | - | SPARQL | Violation | finding-direction-agrees | 1.5
DELETE DATA {
    finding:example-change kc:value -0.4 .
    finding:example-response kc:value 2.25 .
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:favours kc:Intervention
} ;
INSERT DATA {
    finding:example-change kc:value 0 .
    finding:example-change kc:favours kc:Intervention .
    finding:example-change kc:directionOfBenefit kc:HigherFavoursIntervention .
    finding:example-response kc:value 1.5 .
    finding:example-response kc:lowerConfidenceLimit 1.2 .
    finding:example-response kc:favours kc:Comparator
}
