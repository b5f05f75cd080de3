# breaks: concept-label-unique
# Two concepts of a kind have the same preferred label.
#> concept:example-drug | - | SPARQL | Violation | concept-label-unique | concept:example-drug-class
#> concept:example-drug-class | - | SPARQL | Violation | concept-label-unique | concept:example-drug
DELETE DATA { concept:example-drug-class skos:prefLabel "example drug class"@en } ;
INSERT DATA { concept:example-drug-class skos:prefLabel "example drug"@en }
