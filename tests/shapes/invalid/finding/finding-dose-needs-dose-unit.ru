# breaks: finding-dose-needs-dose-unit
# A dose stands without its unit.
#> finding:example-response | kc:doseUnit | MinCount | Violation | finding-dose-needs-dose-unit | -
DELETE DATA { finding:example-response kc:doseUnit "mg/kg" }
