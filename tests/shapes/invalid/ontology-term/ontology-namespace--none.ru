# breaks: ontology-namespace
# The namespace is missing.
#> <https://w3id.org/ketamine-claims/ontology> | <http://purl.org/vocab/vann/preferredNamespaceUri> | MinCount | Violation | ontology-namespace | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespaceUri> "https://w3id.org/ketamine-claims/ontology#" }
