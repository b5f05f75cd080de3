# breaks: agent
# An agent has a property that it should not have.
#> <https://w3id.org/ketamine-claims/agent/example> | kc:note | Closed | Violation | agent | "A note."@en
INSERT DATA { <https://w3id.org/ketamine-claims/agent/example> kc:note "A note."@en }
