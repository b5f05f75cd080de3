# breaks: finding-confidence-level-count
# A finding gives its confidence level twice.
#> finding:example-response | kc:confidenceLevel | MaxCount | Violation | finding-confidence-level-count | -
INSERT DATA { finding:example-response kc:confidenceLevel 90 }
