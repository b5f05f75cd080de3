# breaks: finding-infusion-minutes-type
# The infusion minutes of a finding is text, or not above 0, or above 10080.
#> finding:example-change | kc:infusionMinutes | MinExclusive | Violation | finding-infusion-minutes-type | 0
#> finding:example-remark | kc:infusionMinutes | MaxInclusive | Violation | finding-infusion-minutes-type | 10081
#> finding:example-response | kc:infusionMinutes | MaxInclusive | Violation | finding-infusion-minutes-type | "half"
#> finding:example-response | kc:infusionMinutes | MinExclusive | Violation | finding-infusion-minutes-type | "half"
#> finding:example-response | kc:infusionMinutes | Or | Violation | finding-infusion-minutes-type | "half"
DELETE DATA { finding:example-response kc:infusionMinutes 40 } ;
INSERT DATA {
    finding:example-response kc:infusionMinutes "half" .
    finding:example-change kc:infusionMinutes 0 .
    finding:example-remark kc:infusionMinutes 10081
}
