# breaks: ontology-modified
# A day is text, and stands twice.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:modified | Datatype | Violation | ontology-modified | "1 May 2026"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:modified | MaxCount | Violation | ontology-modified | -
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:modified | Pattern | Violation | ontology-modified | "1 May 2026"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | LessThanOrEquals | Violation | ontology-created-first | "2026-11-23"^^xsd:date
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "1 May 2026" }
