# breaks: source-title-text
# The title is empty or runs to 1001 characters.
#> source:example-review | dcterms:title | MaxLength | Violation | source-title-text | "x{1001}"@en
#> source:example-trial | dcterms:title | MinLength | Violation | source-title-text | ""@en
#> source:example-trial | dcterms:title | Pattern | Violation | source-title-text | ""@en
DELETE DATA {
    source:example-trial dcterms:title "A trial of the example drug"@en .
    source:example-review dcterms:title "A review of the example drug"@en
} ;
INSERT DATA {
    source:example-trial dcterms:title ""@en .
    source:example-review dcterms:title "x{1001}"@en
}
