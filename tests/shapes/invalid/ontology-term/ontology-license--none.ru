# breaks: ontology-license
# The licence is missing.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:license | MinCount | Violation | ontology-license | -
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> }
