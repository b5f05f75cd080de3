# breaks: article-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> article:example-article | kc:note | MaxLength | Violation | article-note-text | "x{2001}"@en
#> article:example-article | kc:note | MinLength | Violation | article-note-text | ""@en
#> article:example-article | kc:note | Pattern | Violation | article-note-text | ""@en
#> article:example-article | kc:note | Pattern | Violation | article-note-text | "Example "@en
INSERT DATA {
    article:example-article kc:note "Example "@en .
    article:example-article kc:note ""@en .
    article:example-article kc:note "x{2001}"@en
}
