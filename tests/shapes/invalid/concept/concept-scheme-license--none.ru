# breaks: concept-scheme-license
# The licence is missing.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:license | MinCount | Violation | concept-scheme-license | -
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> }
