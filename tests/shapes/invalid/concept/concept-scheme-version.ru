# breaks: concept-scheme-version
# The version is a number, and stands twice.
#> <https://w3id.org/ketamine-claims/concept> | owl:versionInfo | Datatype | Violation | concept-scheme-version | 1.0
#> <https://w3id.org/ketamine-claims/concept> | owl:versionInfo | MaxCount | Violation | concept-scheme-version | -
#> <https://w3id.org/ketamine-claims/concept> | owl:versionInfo | Pattern | Violation | concept-scheme-version | 1.0
INSERT DATA { <https://w3id.org/ketamine-claims/concept> owl:versionInfo 1.0 }
