# breaks: ontology-label
# The label is missing.
#> <https://w3id.org/ketamine-claims/ontology> | rdfs:label | MinCount | Violation | ontology-label | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> rdfs:label "Ketamine Claims ontology"@en }
