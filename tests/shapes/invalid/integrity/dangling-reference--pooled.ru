# breaks: dangling-reference
# A concept points to a pooled estimate that nobody has computed.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | dangling-reference | <https://w3id.org/ketamine-claims/pooled-estimate/example-lost>
INSERT DATA { concept:example-drug rdfs:seeAlso <https://w3id.org/ketamine-claims/pooled-estimate/example-lost> }
