# breaks: source-first-author-text
# The first author is empty or runs to 201 characters.
#> source:example-review | kc:firstAuthor | MaxLength | Violation | source-first-author-text | "x{201}"
#> source:example-trial | kc:firstAuthor | MinLength | Violation | source-first-author-text | ""
#> source:example-trial | kc:firstAuthor | Pattern | Violation | source-first-author-text | ""
DELETE DATA { source:example-trial kc:firstAuthor "Example Author" } ;
INSERT DATA {
    source:example-trial kc:firstAuthor "" .
    source:example-review kc:firstAuthor "x{201}"
}
