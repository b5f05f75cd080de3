# breaks: finding-value-against-events
# The group sizes are swapped, so that 36 of 90 is not the 60 % of the abstract, and 12 of 60 isn't either.
#> finding:example-response | - | SPARQL | Violation | finding-value-against-events | 60.0
DELETE DATA {
    finding:example-response kc:measure concept:odds-ratio ;
        kc:value 2.25 ;
        kc:unit "1" ;
        kc:lowerConfidenceLimit 1.08 ;
        kc:upperConfidenceLimit 4.67 ;
        kc:confidenceLevel 95 ;
        kc:directionOfBenefit kc:HigherFavoursIntervention ;
        kc:participants 120 ;
        kc:interventionGroupSize 60 ;
        kc:comparatorEvents 24 .
    source:example-trial kc:participants 120
} ;
INSERT DATA {
    finding:example-response kc:measure concept:proportion ;
        kc:value 60.0 ;
        kc:unit "%" ;
        kc:interventionGroupSize 90 ;
        kc:comparatorEvents 12
}
