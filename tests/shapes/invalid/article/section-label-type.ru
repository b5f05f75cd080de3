# breaks: section-label-type
# The label of a section is without language, or in German.
#> article:example-article\#first | rdfs:label | Datatype | Violation | section-label-type | "Plain text"
#> article:example-article\#first | rdfs:label | LanguageIn | Violation | section-label-type | "Plain text"
#> article:example-article\#second | rdfs:label | LanguageIn | Violation | section-label-type | "Ein Beispiel"@de
DELETE DATA { article:example-article\#first rdfs:label "First part"@en } ;
INSERT DATA {
    article:example-article\#first rdfs:label "Plain text" .
    article:example-article\#second rdfs:label "Ein Beispiel"@de
}
