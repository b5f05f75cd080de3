# breaks: finding-dose-type
# The dose of a finding is text, or not above 0.
#> finding:example-change | kc:dose | MinExclusive | Violation | finding-dose-type | 0
#> finding:example-response | kc:dose | MinExclusive | Violation | finding-dose-type | "half"
#> finding:example-response | kc:dose | Or | Violation | finding-dose-type | "half"
DELETE DATA { finding:example-response kc:dose 0.5 } ;
INSERT DATA {
    finding:example-response kc:dose "half" .
    finding:example-change kc:doseUnit "mg" .
    finding:example-change kc:dose 0
}
