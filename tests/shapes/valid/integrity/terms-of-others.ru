# Terms of other vocabularies need no definition here.
INSERT DATA {
    <https://w3id.org/ketamine-claims/agent/example> foaf:homepage <https://example.org/curators>
}
