# breaks: article-description-text
# The description is empty or runs to 2001 characters.
#> article:example-article | dcterms:description | MinLength | Violation | article-description-text | ""@en
#> article:example-article | dcterms:description | Pattern | Violation | article-description-text | ""@en
#> article:example-letter | dcterms:description | MaxLength | Violation | article-description-text | "x{2001}"@en
DELETE DATA { article:example-article dcterms:description "A text that does not exist."@en } ;
INSERT DATA {
    article:example-article dcterms:description ""@en .
    article:example-letter dcterms:description "x{2001}"@en
}
