# breaks: concept-scheme-version
# The version is missing.
#> <https://w3id.org/ketamine-claims/concept> | owl:versionInfo | MinCount | Violation | concept-scheme-version | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> owl:versionInfo "0.1.0" }
