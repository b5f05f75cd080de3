# breaks: agent
# The name of a property of an agent is misspelt, and another makes it the same as somebody else.
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:nmae | Closed | Violation | agent | "Example"
#> <https://w3id.org/ketamine-claims/agent/example> | owl:sameAs | Closed | Violation | agent | <https://example.org/somebody>
INSERT DATA {
    <https://w3id.org/ketamine-claims/agent/example> foaf:nmae "Example" ;
        owl:sameAs <https://example.org/somebody>
}
