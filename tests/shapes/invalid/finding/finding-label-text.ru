# breaks: finding-label-text
# The label ends with a space, is empty or runs to 101 characters.
#> finding:example-change | rdfs:label | MinLength | Violation | finding-label-text | ""@en
#> finding:example-change | rdfs:label | Pattern | Violation | finding-label-text | ""@en
#> finding:example-remark | rdfs:label | MaxLength | Violation | finding-label-text | "x{101}"@en
#> finding:example-response | rdfs:label | Pattern | Violation | finding-label-text | "Example "@en
DELETE DATA {
    finding:example-response rdfs:label "Example drug v sham, response at four weeks"@en .
    finding:example-change rdfs:label "Example drug v sham, pooled change of symptoms"@en .
    finding:example-remark rdfs:label "Example drug v sham, sleep"@en
} ;
INSERT DATA {
    finding:example-response rdfs:label "Example "@en .
    finding:example-change rdfs:label ""@en .
    finding:example-remark rdfs:label "x{101}"@en
}
