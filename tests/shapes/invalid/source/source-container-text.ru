# breaks: source-container-text
# The journal or series is empty or runs to 301 characters.
#> source:example-review | kc:container | MaxLength | Violation | source-container-text | "x{301}"
#> source:example-trial | kc:container | MinLength | Violation | source-container-text | ""
#> source:example-trial | kc:container | Pattern | Violation | source-container-text | ""
DELETE DATA { source:example-trial kc:container "Journal of Examples" } ;
INSERT DATA {
    source:example-trial kc:container "" .
    source:example-review kc:container "x{301}"
}
