# breaks: concept-related-match-type
# The related match of a concept is text.
#> concept:example-drug | skos:relatedMatch | NodeKind | Violation | concept-related-match-type | "text"
INSERT DATA { concept:example-drug skos:relatedMatch "text" }
