# breaks: claim
# A claim has a property that is none of its own.
#> claim:example-relief | kc:value | Closed | Violation | claim | 1
#> claim:example-relief | kc:measure | MinCount | Violation | finding-value-needs-measure | -
#> claim:example-relief | kc:unit | MinCount | Violation | finding-value-needs-unit | -
INSERT DATA { claim:example-relief kc:value 1 }
