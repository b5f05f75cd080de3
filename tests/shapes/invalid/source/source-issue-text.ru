# breaks: source-issue-text
# The issue is empty or runs to 301 characters.
#> source:example-review | kc:issue | MaxLength | Violation | source-issue-text | "x{301}"
#> source:example-trial | kc:issue | MinLength | Violation | source-issue-text | ""
#> source:example-trial | kc:issue | Pattern | Violation | source-issue-text | ""
DELETE DATA { source:example-trial kc:issue "2" } ;
INSERT DATA {
    source:example-trial kc:issue "" .
    source:example-review kc:issue "x{301}"
}
