# breaks: concept-broad-match-type
# The broad match of a concept is text.
#> concept:example-drug | skos:broadMatch | NodeKind | Violation | concept-broad-match-type | "text"
INSERT DATA { concept:example-drug skos:broadMatch "text" }
