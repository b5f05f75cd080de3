# breaks: concept-top-concept-of-count
# A concept gives its scheme of which it is a top concept twice.
#> concept:example-drug-class | skos:topConceptOf | MaxCount | Violation | concept-top-concept-of-count | -
#> concept:example-drug-class | skos:topConceptOf | In | Violation | concept-top-concept-of-type | <https://example.org/scheme>
INSERT DATA { concept:example-drug-class skos:topConceptOf <https://example.org/scheme> }
