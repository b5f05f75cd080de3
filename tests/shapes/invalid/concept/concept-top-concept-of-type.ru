# breaks: concept-top-concept-of-type
# The scheme of which a concept is a top concept is another one.
#> concept:example-century | skos:topConceptOf | In | Violation | concept-top-concept-of-type | <https://example.org/scheme>
INSERT DATA { concept:example-century skos:topConceptOf <https://example.org/scheme> }
