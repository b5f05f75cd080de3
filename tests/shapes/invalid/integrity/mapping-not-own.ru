# breaks: mapping-not-own
# A mapping leads to a concept of our own.
#> concept:example-drug | (skos:broadMatch|skos:closeMatch|skos:exactMatch|skos:narrowMatch|skos:relatedMatch) | Not | Violation | mapping-not-own | concept:example-drug-relative
INSERT DATA { concept:example-drug skos:closeMatch concept:example-drug-relative }
