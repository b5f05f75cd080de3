# breaks: ontology-version
# The version is missing.
#> <https://w3id.org/ketamine-claims/ontology> | owl:versionInfo | MinCount | Violation | ontology-version | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> owl:versionInfo "0.1.0" }
