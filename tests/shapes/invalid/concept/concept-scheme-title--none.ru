# breaks: concept-scheme-title
# The title is missing.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:title | MinCount | Violation | concept-scheme-title | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:title "Example concepts"@en }
