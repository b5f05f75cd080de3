# breaks: finding-direction-agrees
# A ratio above 1, where lower is better, favours the intervention.
#> finding:example-response | - | SPARQL | Violation | finding-direction-agrees | 2.25
DELETE DATA { finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention } ;
INSERT DATA { finding:example-response kc:directionOfBenefit kc:LowerFavoursIntervention }
