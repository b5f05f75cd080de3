# breaks: ontology-created-first
# The ontology was changed a year before it was made.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | LessThanOrEquals | Violation | ontology-created-first | "2026-11-23"^^xsd:date
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "2026-11-23"^^xsd:date } ;
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "2025-11-23"^^xsd:date }
