# breaks: finding-unit-count
# A finding gives its unit twice.
#> finding:example-response | kc:unit | MaxCount | Violation | finding-unit-count | -
INSERT DATA { finding:example-response kc:unit "%" }
