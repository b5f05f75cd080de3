# breaks: finding-timepoint-days-count
# A finding gives its timepoint in days twice.
#> finding:example-response | kc:timepointDays | MaxCount | Violation | finding-timepoint-days-count | -
INSERT DATA { finding:example-response kc:timepointDays 28.0 }
