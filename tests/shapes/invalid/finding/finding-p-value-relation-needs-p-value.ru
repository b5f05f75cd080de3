# breaks: finding-p-value-relation-needs-p-value
# A relation stands without its p value.
#> finding:example-response | kc:pValue | MinCount | Violation | finding-p-value-relation-needs-p-value | -
DELETE DATA { finding:example-response kc:pValue 0.03 }
