# breaks: finding-value-matches-events
# The percentage is nearly that of the comparator arm, 40 %, but not within a point.
#> finding:example-response | - | SPARQL | Warning | finding-value-matches-events | 42.5
DELETE DATA {
    finding:example-response kc:measure concept:odds-ratio ;
        kc:value 2.25 ;
        kc:unit "1" ;
        kc:lowerConfidenceLimit 1.08 ;
        kc:upperConfidenceLimit 4.67 ;
        kc:confidenceLevel 95 ;
        kc:directionOfBenefit kc:HigherFavoursIntervention
} ;
INSERT DATA {
    finding:example-response kc:measure concept:proportion ;
        kc:value 42.5 ;
        kc:unit "%"
}
