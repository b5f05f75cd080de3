# breaks: assessment
# An assessment has a property that is none of its own.
#> assessment:example-relief | kc:value | Closed | Violation | assessment | 1
#> assessment:example-relief | kc:measure | MinCount | Violation | finding-value-needs-measure | -
#> assessment:example-relief | kc:unit | MinCount | Violation | finding-value-needs-unit | -
INSERT DATA { assessment:example-relief kc:value 1 }
