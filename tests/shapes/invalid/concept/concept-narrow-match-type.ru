# breaks: concept-narrow-match-type
# The narrow match of a concept is text.
#> concept:example-drug | skos:narrowMatch | NodeKind | Violation | concept-narrow-match-type | "text"
INSERT DATA { concept:example-drug skos:narrowMatch "text" }
