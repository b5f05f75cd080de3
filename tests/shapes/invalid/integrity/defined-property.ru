# breaks: defined-property
# The name of a property is misspelt.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | defined-property | kc:notes
#> finding:example-response | kc:notes | Closed | Violation | finding | "An example of a finding with everything."@en
DELETE DATA { finding:example-response kc:note "An example of a finding with everything."@en } ;
INSERT DATA { finding:example-response kc:notes "An example of a finding with everything."@en }
