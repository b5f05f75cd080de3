# breaks: claim-label-type
# The label of a claim is without language, or in German.
#> claim:example-history | rdfs:label | LanguageIn | Violation | claim-label-type | "Ein Beispiel"@de
#> claim:example-relief | rdfs:label | Datatype | Violation | claim-label-type | "Plain text"
#> claim:example-relief | rdfs:label | LanguageIn | Violation | claim-label-type | "Plain text"
DELETE DATA {
    claim:example-relief rdfs:label "Example drug relieves the example disorder"@en .
    claim:example-history rdfs:label "Example drug is old"@en
} ;
INSERT DATA {
    claim:example-relief rdfs:label "Plain text" .
    claim:example-history rdfs:label "Ein Beispiel"@de
}
