# breaks: claim-label-count
# One claim has no label at all, and another has two.
#> claim:example-history | rdfs:label | MinCount | Violation | claim-label-count | -
#> claim:example-relief | rdfs:label | MaxCount | Violation | claim-label-count | -
DELETE DATA { claim:example-history rdfs:label "Example drug is old"@en } ;
INSERT DATA { claim:example-relief rdfs:label "Example text"@en }
