# breaks: finding-dose-unit-needs-dose
# A unit stands without its dose.
#> finding:example-response | kc:dose | MinCount | Violation | finding-dose-unit-needs-dose | -
DELETE DATA { finding:example-response kc:dose 0.5 }
