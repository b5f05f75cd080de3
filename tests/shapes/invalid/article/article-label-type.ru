# breaks: article-label-type
# The label of an article is without language, or in German.
#> article:example-article | rdfs:label | Datatype | Violation | article-label-type | "Plain text"
#> article:example-article | rdfs:label | LanguageIn | Violation | article-label-type | "Plain text"
#> article:example-letter | rdfs:label | LanguageIn | Violation | article-label-type | "Ein Beispiel"@de
DELETE DATA { article:example-article rdfs:label "Example article"@en } ;
INSERT DATA {
    article:example-article rdfs:label "Plain text" .
    article:example-letter rdfs:label "Ein Beispiel"@de
}
