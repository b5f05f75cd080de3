# breaks: claim-label-unique
# Two claims have the same label.
#> claim:example-history | - | SPARQL | Violation | claim-label-unique | claim:example-relief
#> claim:example-relief | - | SPARQL | Violation | claim-label-unique | claim:example-history
DELETE DATA { claim:example-history rdfs:label "Example drug is old"@en } ;
INSERT DATA { claim:example-history rdfs:label "Example drug relieves the example disorder"@en }
