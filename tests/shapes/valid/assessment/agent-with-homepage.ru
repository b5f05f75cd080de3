# An agent may have a page of its own.
INSERT DATA { <https://w3id.org/ketamine-claims/agent/example> foaf:homepage <https://example.org/curators> }
