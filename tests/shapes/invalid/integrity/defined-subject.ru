# breaks: defined-subject
# Something is said of a term that the ontology does not define.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | defined-subject | kc:Example
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | untyped-thing | kc:Example
INSERT DATA { kc:Example rdfs:label "example"@en }
