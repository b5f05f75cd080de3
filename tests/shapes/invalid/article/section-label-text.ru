# breaks: section-label-text
# The label ends with a space, is empty or runs to 101 characters.
#> article:example-article\#first | rdfs:label | Pattern | Violation | section-label-text | "Example "@en
#> article:example-article\#second | rdfs:label | MinLength | Violation | section-label-text | ""@en
#> article:example-article\#second | rdfs:label | Pattern | Violation | section-label-text | ""@en
#> article:example-letter\#whole | rdfs:label | MaxLength | Violation | section-label-text | "x{101}"@en
DELETE DATA { article:example-article\#first rdfs:label "First part"@en } ;
INSERT DATA {
    article:example-article\#first rdfs:label "Example "@en .
    article:example-article\#second rdfs:label ""@en .
    article:example-letter\#whole rdfs:label "x{101}"@en
}
