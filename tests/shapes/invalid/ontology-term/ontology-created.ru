# breaks: ontology-created
# A day is text, and stands twice.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | Datatype | Violation | ontology-created | "1 May 2026"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | MaxCount | Violation | ontology-created | -
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | Pattern | Violation | ontology-created | "1 May 2026"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | LessThanOrEquals | Violation | ontology-created-first | "1 May 2026"
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:created "1 May 2026" }
