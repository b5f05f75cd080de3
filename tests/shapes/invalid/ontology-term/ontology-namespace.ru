# breaks: ontology-namespace
# The namespace is an address with http.
#> <https://w3id.org/ketamine-claims/ontology> | <http://purl.org/vocab/vann/preferredNamespaceUri> | In | Violation | ontology-namespace | "http://w3id.org/ketamine-claims/ontology#"
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespaceUri> "https://w3id.org/ketamine-claims/ontology#" } ;
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespaceUri> "http://w3id.org/ketamine-claims/ontology#" }
