# breaks: lookalike-property
# A property stands in the namespace of schema.org with http for https.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | lookalike-property | <http://schema.org/name>
#> <https://w3id.org/ketamine-claims/agent/example> | <http://schema.org/name> | Closed | Violation | agent | "Example curators"
INSERT DATA {
    <https://w3id.org/ketamine-claims/agent/example> <http://schema.org/name> "Example curators"
}
