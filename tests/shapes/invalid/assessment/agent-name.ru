# breaks: agent-name
# The name is tagged, ends with a space, or is longer than 200 characters.
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:name | Datatype | Violation | agent-name | "name"@en
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:name | MaxCount | Violation | agent-name | -
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:name | MaxLength | Violation | agent-name | "x{201}"
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:name | Pattern | Violation | agent-name | "name "
INSERT DATA { <https://w3id.org/ketamine-claims/agent/example> foaf:name "name"@en , "name " , "x{201}" }
