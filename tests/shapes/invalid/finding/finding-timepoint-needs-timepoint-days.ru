# breaks: finding-timepoint-needs-timepoint-days
# The timepoint is given as a duration only.
#> finding:example-response | kc:timepointDays | MinCount | Violation | finding-timepoint-needs-timepoint-days | -
DELETE DATA { finding:example-response kc:timepointDays 28 }
