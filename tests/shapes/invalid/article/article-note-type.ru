# breaks: article-note-type
# The note of an article is without language, or in German.
#> article:example-article | kc:note | Datatype | Violation | article-note-type | "Plain text"
#> article:example-article | kc:note | LanguageIn | Violation | article-note-type | "Plain text"
#> article:example-letter | kc:note | LanguageIn | Violation | article-note-type | "Ein Beispiel"@de
INSERT DATA {
    article:example-article kc:note "Plain text" .
    article:example-letter kc:note "Ein Beispiel"@de
}
