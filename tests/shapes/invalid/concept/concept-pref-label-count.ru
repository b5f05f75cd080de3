# breaks: concept-pref-label-count
# One concept has no preferred label at all, and another has two.
#> concept:example-drug | skos:prefLabel | MaxCount | Violation | concept-pref-label-count | -
#> concept:standardized-mean-difference | skos:prefLabel | MinCount | Violation | concept-pref-label-count | -
DELETE DATA { concept:standardized-mean-difference skos:prefLabel "standardised mean difference"@en } ;
INSERT DATA { concept:example-drug skos:prefLabel "Example text"@en }
