# breaks: finding-value-count
# A finding gives its value twice.
#> finding:example-response | kc:value | MaxCount | Violation | finding-value-count | -
INSERT DATA { finding:example-response kc:value 3 }
