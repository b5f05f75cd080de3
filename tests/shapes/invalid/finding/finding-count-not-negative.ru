# breaks: finding-count-not-negative
# A count, a time and a rate are negative.
#> finding:example-change | - | Or | Violation | finding-count-not-negative | finding:example-change
#> finding:example-remark | - | Or | Violation | finding-count-not-negative | finding:example-remark
#> finding:example-response | - | Or | Violation | finding-count-not-negative | finding:example-response
#> finding:example-response | - | SPARQL | Violation | finding-unit-fits | "1"
DELETE DATA {
    finding:example-response kc:measure concept:odds-ratio .
    finding:example-response kc:value 2.25 .
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention .
    finding:example-change kc:measure concept:standardized-mean-difference
} ;
INSERT DATA {
    finding:example-response kc:measure concept:median-time .
    finding:example-response kc:value 2 .
    finding:example-response kc:lowerConfidenceLimit -1 .
    finding:example-change kc:measure concept:count .
    finding:example-remark kc:measure concept:incidence-rate .
    finding:example-remark kc:value -2 .
    finding:example-remark kc:unit "/a"
}
