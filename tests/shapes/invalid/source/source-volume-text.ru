# breaks: source-volume-text
# The volume is empty or runs to 301 characters.
#> source:example-review | kc:volume | MaxLength | Violation | source-volume-text | "x{301}"
#> source:example-trial | kc:volume | MinLength | Violation | source-volume-text | ""
#> source:example-trial | kc:volume | Pattern | Violation | source-volume-text | ""
DELETE DATA { source:example-trial kc:volume "1" } ;
INSERT DATA {
    source:example-trial kc:volume "" .
    source:example-review kc:volume "x{301}"
}
