# breaks: concept-scheme-license
# The licence is text, and stands twice.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:license | MaxCount | Violation | concept-scheme-license | -
#> <https://w3id.org/ketamine-claims/concept> | dcterms:license | NodeKind | Violation | concept-scheme-license | "CC0"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:license | Pattern | Violation | concept-scheme-license | "CC0"
INSERT DATA { <https://w3id.org/ketamine-claims/concept> dcterms:license "CC0" }
