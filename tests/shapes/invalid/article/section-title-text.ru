# breaks: section-title-text
# The title ends with a space, is empty or runs to 201 characters.
#> article:example-article\#first | dcterms:title | Pattern | Violation | section-title-text | "Example "@en
#> article:example-article\#second | dcterms:title | MinLength | Violation | section-title-text | ""@en
#> article:example-article\#second | dcterms:title | Pattern | Violation | section-title-text | ""@en
#> article:example-letter\#whole | dcterms:title | MaxLength | Violation | section-title-text | "x{201}"@en
DELETE DATA {
    article:example-article\#first dcterms:title "The first part"@en .
    article:example-article\#second dcterms:title "The second part"@en .
    article:example-letter\#whole dcterms:title "The whole letter"@en
} ;
INSERT DATA {
    article:example-article\#first dcterms:title "Example "@en .
    article:example-article\#second dcterms:title ""@en .
    article:example-letter\#whole dcterms:title "x{201}"@en
}
