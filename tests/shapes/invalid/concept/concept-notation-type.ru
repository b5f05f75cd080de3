# breaks: concept-notation-type
# The notation of a concept is a blank node.
#> concept:example-drug | skos:notation | NodeKind | Violation | concept-notation-type | []
INSERT DATA { concept:example-drug skos:notation _:node }
