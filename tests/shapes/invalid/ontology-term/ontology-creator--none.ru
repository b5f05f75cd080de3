# breaks: ontology-creator
# The creator is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:creator | MinCount | Violation | ontology-creator | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:creator <https://w3id.org/ketamine-claims/agent/curators> }
