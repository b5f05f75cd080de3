# breaks: concept-see-also-type
# The link (rdfs:seeAlso) of a concept is text.
#> concept:example-drug | rdfs:seeAlso | NodeKind | Violation | concept-see-also-type | "text"
INSERT DATA { concept:example-drug rdfs:seeAlso "text" }
