# breaks: ontology-title
# The title is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:title | MinCount | Violation | ontology-title | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:title "Ketamine Claims ontology"@en }
