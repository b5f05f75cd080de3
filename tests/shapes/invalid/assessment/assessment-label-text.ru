# breaks: assessment-label-text
# The label is empty or runs to 151 characters.
#> assessment:example-history | rdfs:label | MaxLength | Violation | assessment-label-text | "x{151}"@en
#> assessment:example-relief | rdfs:label | MinLength | Violation | assessment-label-text | ""@en
#> assessment:example-relief | rdfs:label | Pattern | Violation | assessment-label-text | ""@en
DELETE DATA { assessment:example-relief rdfs:label "Assessment of example relief"@en } ;
INSERT DATA {
    assessment:example-relief rdfs:label ""@en .
    assessment:example-history rdfs:label "x{151}"@en
}
