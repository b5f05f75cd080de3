# breaks: finding-direction-missing
# One arm is favoured, but whether a high or a low odds ratio is the better one is not said.
#> finding:example-response | - | SPARQL | Violation | finding-direction-missing | 2.25
DELETE DATA { finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention }
