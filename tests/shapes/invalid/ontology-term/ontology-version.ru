# breaks: ontology-version
# The version is a number, and stands twice.
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionInfo | Datatype | Violation | ontology-version | 1.0
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionInfo | MaxCount | Violation | ontology-version | -
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionInfo | Pattern | Violation | ontology-version | 1.0
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | ontology-version-agrees | <https://w3id.org/ketamine-claims/ontology/0.1.0>
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionInfo 1.0 }
