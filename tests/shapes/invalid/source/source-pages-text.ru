# breaks: source-pages-text
# The pages is empty or runs to 301 characters.
#> source:example-review | kc:pages | MaxLength | Violation | source-pages-text | "x{301}"
#> source:example-trial | kc:pages | MinLength | Violation | source-pages-text | ""
#> source:example-trial | kc:pages | Pattern | Violation | source-pages-text | ""
DELETE DATA { source:example-trial kc:pages "3-4" } ;
INSERT DATA {
    source:example-trial kc:pages "" .
    source:example-review kc:pages "x{301}"
}
