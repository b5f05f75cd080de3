# breaks: concept-example-type
# The example of a concept is a blank node.
#> concept:example-drug | skos:example | NodeKind | Violation | concept-example-type | []
INSERT DATA { concept:example-drug skos:example _:node }
