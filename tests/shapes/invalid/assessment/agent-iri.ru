# breaks: agent-iri
# An agent is a blank node, and another has a capital in its key.
#> <https://w3id.org/ketamine-claims/agent/Example> | - | Pattern | Violation | agent-iri | <https://w3id.org/ketamine-claims/agent/Example>
#> [] | - | NodeKind | Violation | agent-iri | []
#> [] | - | Pattern | Violation | agent-iri | []
INSERT DATA {
    _:agent a prov:Agent ; foaf:name "Blank" .
    <https://w3id.org/ketamine-claims/agent/Example> a prov:Agent ; foaf:name "Capital"
}
