# breaks: concept
# A concept has a property that is none of its own.
#> concept:example-drug | kc:value | Closed | Violation | concept | 1
#> concept:example-drug | kc:measure | MinCount | Violation | finding-value-needs-measure | -
#> concept:example-drug | kc:unit | MinCount | Violation | finding-value-needs-unit | -
INSERT DATA { concept:example-drug kc:value 1 }
