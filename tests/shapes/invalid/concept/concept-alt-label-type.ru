# breaks: concept-alt-label-type
# The alternative label of a concept is without language.
#> concept:example-drug | skos:altLabel | Datatype | Violation | concept-alt-label-type | "Plain text"
INSERT DATA { concept:example-drug skos:altLabel "Plain text" }
