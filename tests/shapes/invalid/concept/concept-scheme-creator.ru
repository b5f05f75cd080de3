# breaks: concept-scheme-creator
# The creator is text, and nobody else.
#> <https://w3id.org/ketamine-claims/concept> | dcterms:creator | NodeKind | Violation | concept-scheme-creator | "me"
DELETE DATA { <https://w3id.org/ketamine-claims/concept> dcterms:creator <https://w3id.org/ketamine-claims/agent/example> } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/concept> dcterms:creator "me"
}
