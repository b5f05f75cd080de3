# breaks: concept-broader-acyclic
# Each of two concepts is broader than the other.
#> concept:example-drug | - | SPARQL | Violation | concept-broader-acyclic | concept:example-drug
#> concept:example-drug-class | - | SPARQL | Violation | concept-broader-acyclic | concept:example-drug-class
INSERT DATA { concept:example-drug-class skos:broader concept:example-drug }
