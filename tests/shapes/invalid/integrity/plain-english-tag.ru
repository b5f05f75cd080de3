# breaks: plain-english-tag
# A label is tagged as British English.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | plain-english-tag | "exampelamine"@en-gb
INSERT DATA { concept:example-drug skos:altLabel "exampelamine"@en-GB }
