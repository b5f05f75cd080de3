# breaks: ontology-modified
# The day is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:modified | MinCount | Violation | ontology-modified | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:modified "2026-11-23"^^xsd:date }
