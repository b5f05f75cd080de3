# breaks: finding-standard-error-count
# A finding gives its standard error twice.
#> finding:example-response | kc:standardError | MaxCount | Violation | finding-standard-error-count | -
INSERT DATA { finding:example-response kc:standardError 0.4 , 0.5 }
