# breaks: finding-standard-error-needs-value
# A standard error of nothing.
#> finding:example-remark | - | SPARQL | Violation | finding-standard-error-needs-value | 0.2
INSERT DATA { finding:example-remark kc:standardError 0.2 }
