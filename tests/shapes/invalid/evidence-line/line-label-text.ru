# breaks: line-label-text
# The label ends with a space, is empty or runs to 201 characters.
#> line:example-relief--example-change | rdfs:label | MinLength | Violation | line-label-text | ""@en
#> line:example-relief--example-change | rdfs:label | Pattern | Violation | line-label-text | ""@en
#> line:example-relief--example-remark | rdfs:label | MaxLength | Violation | line-label-text | "x{201}"@en
#> line:example-relief--example-response | rdfs:label | Pattern | Violation | line-label-text | "Example "@en
DELETE DATA {
    line:example-relief--example-response rdfs:label "Response in the example trial, for example relief"@en
} ;
INSERT DATA {
    line:example-relief--example-response rdfs:label "Example "@en .
    line:example-relief--example-change rdfs:label ""@en .
    line:example-relief--example-remark rdfs:label "x{201}"@en
}
