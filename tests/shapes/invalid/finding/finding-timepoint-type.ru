# breaks: finding-timepoint-type
# The timepoint is plain text.
#> finding:example-response | - | SPARQL | Violation | finding-timepoint-type | "P28D"
DELETE DATA { finding:example-response kc:timepoint "P28D"^^xsd:duration } ;
INSERT DATA { finding:example-response kc:timepoint "P28D" }
