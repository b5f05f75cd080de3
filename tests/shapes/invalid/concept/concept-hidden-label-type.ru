# breaks: concept-hidden-label-type
# The hidden label of a concept is without language.
#> concept:example-drug | skos:hiddenLabel | Datatype | Violation | concept-hidden-label-type | "Plain text"
INSERT DATA { concept:example-drug skos:hiddenLabel "Plain text" }
