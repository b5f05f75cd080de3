# breaks: finding-dose-unit-count
# A finding gives its dose unit twice.
#> finding:example-response | kc:doseUnit | MaxCount | Violation | finding-dose-unit-count | -
INSERT DATA { finding:example-response kc:doseUnit "mg" }
