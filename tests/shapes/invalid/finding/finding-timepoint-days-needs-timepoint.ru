# breaks: finding-timepoint-days-needs-timepoint
# The timepoint is given in days only.
#> finding:example-response | kc:timepoint | MinCount | Violation | finding-timepoint-days-needs-timepoint | -
DELETE DATA { finding:example-response kc:timepoint "P28D"^^xsd:duration }
