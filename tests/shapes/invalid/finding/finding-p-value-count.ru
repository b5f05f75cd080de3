# breaks: finding-p-value-count
# A finding gives its p value twice.
#> finding:example-response | kc:pValue | MaxCount | Violation | finding-p-value-count | -
INSERT DATA { finding:example-response kc:pValue 0.04 }
