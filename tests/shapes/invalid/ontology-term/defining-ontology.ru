# breaks: defining-ontology
# Nothing says any more that the ontology is one.
#> <https://w3id.org/ketamine-claims/ontology> | - | Class | Violation | defining-ontology | <https://w3id.org/ketamine-claims/ontology>
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | untyped-thing | <https://w3id.org/ketamine-claims/ontology>
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> a owl:Ontology }
