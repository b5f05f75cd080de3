# breaks: agent-name
# The name is missing.
#> <https://w3id.org/ketamine-claims/agent/example> | foaf:name | MinCount | Violation | agent-name | -
DELETE DATA { <https://w3id.org/ketamine-claims/agent/example> foaf:name "Example curators" }
