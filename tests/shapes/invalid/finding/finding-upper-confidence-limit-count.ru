# breaks: finding-upper-confidence-limit-count
# A finding gives its upper confidence limit twice.
#> finding:example-response | kc:upperConfidenceLimit | MaxCount | Violation | finding-upper-confidence-limit-count | -
INSERT DATA { finding:example-response kc:upperConfidenceLimit 5 }
