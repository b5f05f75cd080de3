# breaks: dangling-reference
# A finding points to a source that nobody has described.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | dangling-reference | source:example-lost
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | - | SPARQL | Violation | source-grade-own-finding | finding:example-change
#> finding:example-change | kc:source | Class | Violation | finding-source-type | source:example-lost
DELETE DATA { finding:example-change kc:source source:example-review } ;
INSERT DATA { finding:example-change kc:source source:example-lost }
