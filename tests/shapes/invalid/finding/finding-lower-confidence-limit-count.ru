# breaks: finding-lower-confidence-limit-count
# A finding gives its lower confidence limit twice.
#> finding:example-response | kc:lowerConfidenceLimit | MaxCount | Violation | finding-lower-confidence-limit-count | -
INSERT DATA { finding:example-response kc:lowerConfidenceLimit 1.2 }
