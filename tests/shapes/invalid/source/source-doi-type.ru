# breaks: source-doi-type
# The DOI of a source is of another form, or tagged with a language.
#> source:example-review | kc:doi | Datatype | Violation | source-doi-type | "10.5555/example.other"@en
#> source:example-trial | kc:doi | Pattern | Violation | source-doi-type | "https://doi.org/10.5555/example"
#> source:example-review | - | SPARQL | Violation | source-doi-linked | "10.5555/example.other"@en
#> source:example-trial | - | SPARQL | Violation | source-doi-linked | "https://doi.org/10.5555/example"
#> source:example-trial | - | SPARQL | Violation | source-link-is-doi | <https://doi.org/10.5555/example.trial>
DELETE DATA { source:example-trial kc:doi "10.5555/example.trial" } ;
INSERT DATA {
    source:example-trial kc:doi "https://doi.org/10.5555/example" .
    source:example-review kc:doi "10.5555/example.other"@en
}
