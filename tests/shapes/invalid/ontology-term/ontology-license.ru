# breaks: ontology-license
# The licence is text, and stands twice.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:license | MaxCount | Violation | ontology-license | -
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:license | NodeKind | Violation | ontology-license | "CC0"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:license | Pattern | Violation | ontology-license | "CC0"
INSERT DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:license "CC0" }
