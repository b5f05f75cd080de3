# breaks: finding-direction-of-benefit-type
# The direction of benefit of a finding is text, or something that is no kc:DirectionOfBenefit.
#> finding:example-change | kc:directionOfBenefit | Class | Violation | finding-direction-of-benefit-type | <https://example.org/unknown>
#> finding:example-response | kc:directionOfBenefit | Class | Violation | finding-direction-of-benefit-type | "text"
#> finding:example-response | kc:directionOfBenefit | NodeKind | Violation | finding-direction-of-benefit-type | "text"
DELETE DATA { finding:example-response kc:directionOfBenefit kc:HigherFavoursIntervention } ;
INSERT DATA {
    finding:example-response kc:directionOfBenefit "text" .
    finding:example-change kc:directionOfBenefit <https://example.org/unknown>
}
