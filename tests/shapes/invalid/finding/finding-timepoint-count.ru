# breaks: finding-timepoint-count
# A finding gives its timepoint twice.
#> finding:example-response | kc:timepoint | MaxCount | Violation | finding-timepoint-count | -
#> finding:example-response | - | SPARQL | Violation | finding-timepoint-agrees | 28
INSERT DATA { finding:example-response kc:timepoint "P7D"^^xsd:duration }
