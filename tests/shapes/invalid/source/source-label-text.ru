# breaks: source-label-text
# The label is empty or runs to 201 characters.
#> source:example-review | rdfs:label | MaxLength | Violation | source-label-text | "x{201}"@en
#> source:example-trial | rdfs:label | MinLength | Violation | source-label-text | ""@en
#> source:example-trial | rdfs:label | Pattern | Violation | source-label-text | ""@en
DELETE DATA { source:example-trial rdfs:label "Example trial"@en } ;
INSERT DATA {
    source:example-trial rdfs:label ""@en .
    source:example-review rdfs:label "x{201}"@en
}
