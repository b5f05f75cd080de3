# breaks: section-note-type
# The note of a section is without language, or in German.
#> article:example-article\#first | kc:note | Datatype | Violation | section-note-type | "Plain text"
#> article:example-article\#first | kc:note | LanguageIn | Violation | section-note-type | "Plain text"
#> article:example-article\#second | kc:note | LanguageIn | Violation | section-note-type | "Ein Beispiel"@de
INSERT DATA {
    article:example-article\#first kc:note "Plain text" .
    article:example-article\#second kc:note "Ein Beispiel"@de
}
