# breaks: ontology-prefix
# The prefix is another.
#> <https://w3id.org/ketamine-claims/ontology> | <http://purl.org/vocab/vann/preferredNamespacePrefix> | In | Violation | ontology-prefix | "ketamine"
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespacePrefix> "kc" } ;
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> <http://purl.org/vocab/vann/preferredNamespacePrefix> "ketamine" }
