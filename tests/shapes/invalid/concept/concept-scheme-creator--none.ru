# breaks: concept-scheme-creator
# The creator is missing.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:creator | MinCount | Violation | concept-scheme-creator | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:creator <https://w3id.org/ketamine-claims/agent/example> }
