# breaks: assessment-was-attributed-to-type
# Who judged is text, or an agent that does not exist.
#> assessment:example-relief | prov:wasAttributedTo | NodeKind | Violation | assessment-was-attributed-to-type | "text"
#> assessment:example-relief | prov:wasAttributedTo | Or | Violation | assessment-was-attributed-to-type | <https://w3id.org/ketamine-claims/agent/nobody>
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | dangling-reference | <https://w3id.org/ketamine-claims/agent/nobody>
INSERT DATA {
    assessment:example-relief prov:wasAttributedTo "text" , <https://w3id.org/ketamine-claims/agent/nobody>
}
