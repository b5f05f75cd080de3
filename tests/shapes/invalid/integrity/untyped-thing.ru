# breaks: untyped-thing
# A finding does not say that it is one, and nothing else of it is checked.
#> <https://w3id.org/ketamine-claims/ontology> | - | SPARQL | Violation | untyped-thing | finding:example-untyped
#> kc:statement | - | SPARQL | Violation | term-domain-holds | finding:example-untyped
INSERT DATA { finding:example-untyped kc:statement "Nobody sees this."@en }
