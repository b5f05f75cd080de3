# breaks: concept-close-match-type
# The close match of a concept is text.
#> concept:example-drug | skos:closeMatch | NodeKind | Violation | concept-close-match-type | "text"
INSERT DATA { concept:example-drug skos:closeMatch "text" }
