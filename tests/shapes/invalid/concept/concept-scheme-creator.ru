# breaks: concept-scheme-creator
# The creators are text, and an agent that does not exist.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:creator | NodeKind | Violation | concept-scheme-creator | "me"
#> <https://w3id.org/ketamine-claims/concept> | dcterms:creator | Or | Violation | concept-scheme-creator | <https://w3id.org/ketamine-claims/agent/nobody>
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | dangling-reference | <https://w3id.org/ketamine-claims/agent/nobody>
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:creator <https://w3id.org/ketamine-claims/agent/example> } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/concept> dcterms:creator "me" , <https://w3id.org/ketamine-claims/agent/nobody>
}
