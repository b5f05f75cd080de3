# breaks: match-exact-alone
# A term is said to be the same as the concept, and again to be merely close to it.
#> concept:example-drug | skos:exactMatch | Disjoint | Violation | match-exact-alone | <https://example.org/drug>
INSERT DATA { concept:example-drug skos:closeMatch <https://example.org/drug> }
