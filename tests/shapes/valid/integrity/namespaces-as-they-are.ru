# Namespaces in their one spelling, and addresses that only begin like one, are no look-alikes.
INSERT DATA {
    <https://w3id.org/ketamine-claims/agent/example> schema:name "Example curators" .
    concept:example-sham rdfs:seeAlso <https://w3id.org/example> .
    concept:example-sham rdfs:seeAlso <https://doi.org/10.5555/example.sham> .
    concept:example-sham rdfs:seeAlso <https://w3id.org/ketamine-claims/ontology/0.1.0> .
    concept:example-sham skos:closeMatch <http://id.nlm.nih.gov/mesh/D000000>
}
