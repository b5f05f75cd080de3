# breaks: concept-scheme-label
# The label is missing.
#> <https://w3id.org/ketamine-claims/concept> | rdfs:label | MinCount | Violation | concept-scheme-label | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> rdfs:label "Example concepts"@en }
