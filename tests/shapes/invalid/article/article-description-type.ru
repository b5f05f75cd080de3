# breaks: article-description-type
# The description of an article is without language, or in German.
#> article:example-article | dcterms:description | Datatype | Violation | article-description-type | "Plain text"
#> article:example-article | dcterms:description | LanguageIn | Violation | article-description-type | "Plain text"
#> article:example-letter | dcterms:description | LanguageIn | Violation | article-description-type | "Ein Beispiel"@de
DELETE DATA { article:example-article dcterms:description "A text that does not exist."@en } ;
INSERT DATA {
    article:example-article dcterms:description "Plain text" .
    article:example-letter dcterms:description "Ein Beispiel"@de
}
