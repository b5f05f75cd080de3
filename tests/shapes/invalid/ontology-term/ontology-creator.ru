# breaks: ontology-creator
# The creators are text, and an agent that does not exist.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:creator | NodeKind | Violation | ontology-creator | "me"
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:creator | Or | Violation | ontology-creator | <https://w3id.org/ketamine-claims/agent/nobody>
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | dangling-reference | <https://w3id.org/ketamine-claims/agent/nobody>
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:creator <https://w3id.org/ketamine-claims/agent/curators> } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/ontology> dcterms:creator "me" , <https://w3id.org/ketamine-claims/agent/nobody>
}
