# breaks: concept-is-skos
# A concept has its kind, but is no skos:Concept.
#> concept:example-century | rdf:type | HasValue | Violation | concept-is-skos | -
DELETE DATA { concept:example-century a skos:Concept }
