# breaks: known-class
# The name of a class of another vocabulary is misspelt.
#> <https://w3id.org/ketamine-claims/agent/example> | rdf:type | Or | Violation | known-class | foaf:Gruop
INSERT DATA { <https://w3id.org/ketamine-claims/agent/example> a foaf:Gruop }
