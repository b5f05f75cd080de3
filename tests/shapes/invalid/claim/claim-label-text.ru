# breaks: claim-label-text
# The label is empty or runs to 101 characters.
#> claim:example-history | rdfs:label | MaxLength | Violation | claim-label-text | "x{101}"@en
#> claim:example-relief | rdfs:label | MinLength | Violation | claim-label-text | ""@en
#> claim:example-relief | rdfs:label | Pattern | Violation | claim-label-text | ""@en
DELETE DATA {
    claim:example-relief rdfs:label "Example drug relieves the example disorder"@en .
    claim:example-history rdfs:label "Example drug is old"@en
} ;
INSERT DATA {
    claim:example-relief rdfs:label ""@en .
    claim:example-history rdfs:label "x{101}"@en
}
