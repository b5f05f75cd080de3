# breaks: ontology-version-agrees
# The version was raised, its IRI was not.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | ontology-version-agrees | <https://w3id.org/ketamine-claims/ontology/0.1.0>
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionInfo "0.1.0" } ;
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionInfo "0.2.0" }
