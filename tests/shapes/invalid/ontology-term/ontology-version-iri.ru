# breaks: ontology-version-iri
# The version is named by text, and twice.
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionIRI | MaxCount | Violation | ontology-version-iri | -
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionIRI | NodeKind | Violation | ontology-version-iri | "0.1.0"
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionIRI | Pattern | Violation | ontology-version-iri | "0.1.0"
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | ontology-version-agrees | "0.1.0"
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionIRI "0.1.0" }
