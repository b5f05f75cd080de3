# breaks: ontology-created
# The day is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:created | MinCount | Violation | ontology-created | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:created "2026-11-23"^^xsd:date }
