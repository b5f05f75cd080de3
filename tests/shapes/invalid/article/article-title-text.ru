# breaks: article-title-text
# The title is empty or runs to 301 characters.
#> article:example-article | dcterms:title | MinLength | Violation | article-title-text | ""@en
#> article:example-article | dcterms:title | Pattern | Violation | article-title-text | ""@en
#> article:example-letter | dcterms:title | MaxLength | Violation | article-title-text | "x{301}"@en
DELETE DATA {
    article:example-article dcterms:title "An example article"@en .
    article:example-letter dcterms:title "An example letter"@en
} ;
INSERT DATA {
    article:example-article dcterms:title ""@en .
    article:example-letter dcterms:title "x{301}"@en
}
