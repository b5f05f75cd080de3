# breaks: section-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> article:example-article\#first | kc:note | Pattern | Violation | section-note-text | "Example "@en
#> article:example-article\#second | kc:note | MinLength | Violation | section-note-text | ""@en
#> article:example-article\#second | kc:note | Pattern | Violation | section-note-text | ""@en
#> article:example-letter\#whole | kc:note | MaxLength | Violation | section-note-text | "x{2001}"@en
INSERT DATA {
    article:example-article\#first kc:note "Example "@en .
    article:example-article\#second kc:note ""@en .
    article:example-letter\#whole kc:note "x{2001}"@en
}
