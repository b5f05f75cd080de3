# breaks: concept-scheme-description
# The description is missing.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:description | MinCount | Violation | concept-scheme-description | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:description "What the examples are about."@en }
