# breaks: article-language-type
# The language of an article is of another form, or tagged with a language.
#> article:example-article | dcterms:language | Pattern | Violation | article-language-type | "English"
#> article:example-letter | dcterms:language | Datatype | Violation | article-language-type | "en"@en
DELETE DATA {
    article:example-article dcterms:language "en" .
    article:example-letter dcterms:language "en"
} ;
INSERT DATA {
    article:example-article dcterms:language "English" .
    article:example-letter dcterms:language "en"@en
}
