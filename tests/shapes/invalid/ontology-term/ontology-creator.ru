# breaks: ontology-creator
# The creator is text, and nobody else.
#> <https://w3id.org/ketamine-claims/ontology> | dcterms:creator | NodeKind | Violation | ontology-creator | "me"
DELETE DATA { <https://w3id.org/ketamine-claims/ontology> dcterms:creator <https://w3id.org/ketamine-claims/agent/curators> } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/ontology> dcterms:creator "me"
}
