# breaks: defined-value
# The name of a value is misspelt.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | defined-value | kc:Abstracts
#> finding:example-change | kc:verification | Class | Violation | finding-verification-type | kc:Abstracts
DELETE DATA { finding:example-change kc:verification kc:Abstract } ;
INSERT DATA { finding:example-change kc:verification kc:Abstracts }
