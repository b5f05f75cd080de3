# breaks: lookalike-subject
# A subject stands in the namespace with http for https.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | lookalike-subject | <http://w3id.org/ketamine-claims/claim/example-relief>
INSERT DATA { <http://w3id.org/ketamine-claims/claim/example-relief> rdfs:comment "Example"@en }
