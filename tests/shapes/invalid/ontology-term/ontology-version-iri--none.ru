# breaks: ontology-version-iri
# The IRI of the version is missing.
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionIRI | MinCount | Violation | ontology-version-iri | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionIRI <https://w3id.org/ketamine-claims/ontology/0.1.0> }
