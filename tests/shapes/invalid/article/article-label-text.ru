# breaks: article-label-text
# The label is empty or runs to 101 characters.
#> article:example-article | rdfs:label | MinLength | Violation | article-label-text | ""@en
#> article:example-article | rdfs:label | Pattern | Violation | article-label-text | ""@en
#> article:example-letter | rdfs:label | MaxLength | Violation | article-label-text | "x{101}"@en
DELETE DATA { article:example-article rdfs:label "Example article"@en } ;
INSERT DATA {
    article:example-article rdfs:label ""@en .
    article:example-letter rdfs:label "x{101}"@en
}
