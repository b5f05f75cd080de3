# breaks: ontology-dates-past
# The ontology was changed in the future.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | ontology-dates-past | "2999-01-01"^^xsd:date
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "2026-11-23"^^xsd:date } ;
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "2999-01-01"^^xsd:date }
