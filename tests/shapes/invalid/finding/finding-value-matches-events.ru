# breaks: finding-value-matches-events
# 36 of 60 and 24 of 60 are 60 and 40 per cent, not 62.
#> finding:example-response | - | SPARQL | Warning | finding-value-matches-events | 62
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
    finding:example-response kc:value 62 .
    finding:example-response kc:unit "%"
}
