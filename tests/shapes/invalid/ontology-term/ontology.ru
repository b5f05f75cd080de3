# breaks: ontology
# The ontology has a property that it should not have.
#> <https://w3id.org/ketamine-claims/ontology> | kc:note | Closed | Violation | ontology | "A note."@en
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> kc:note "A note."@en }
