# breaks: concept-exact-match-unique
# Two concepts are exact matches of the same term.
#> concept:example-drug | - | SPARQL | Violation | concept-exact-match-unique | concept:example-sham
#> concept:example-sham | - | SPARQL | Violation | concept-exact-match-unique | concept:example-drug
INSERT DATA { concept:example-sham skos:exactMatch <https://example.org/drug> }
