# breaks: ontology-prefix
# The prefix is missing.
#> <https://w3id.org/ketamine-claims/ontology> | <http://purl.org/vocab/vann/preferredNamespacePrefix> | MinCount | Violation | ontology-prefix | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespacePrefix> "kc" }
