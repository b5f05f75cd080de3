# breaks: finding-dose-unit-type
# The dose unit of a finding is none of those listed.
#> finding:example-response | kc:doseUnit | In | Violation | finding-dose-unit-type | "other"
DELETE DATA { finding:example-response kc:doseUnit "mg/kg" } ;
INSERT DATA { finding:example-response kc:doseUnit "other" }
