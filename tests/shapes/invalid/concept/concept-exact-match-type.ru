# breaks: concept-exact-match-type
# The exact match of a concept is text.
#> concept:example-drug | skos:exactMatch | NodeKind | Violation | concept-exact-match-type | "text"
INSERT DATA { concept:example-drug skos:exactMatch "text" }
