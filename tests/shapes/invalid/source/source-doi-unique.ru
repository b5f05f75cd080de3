# breaks: source-doi-unique
# Two sources have the same DOI.
#> source:example-review | - | SPARQL | Violation | source-doi-unique | source:example-trial
#> source:example-trial | - | SPARQL | Violation | source-doi-unique | source:example-review
INSERT DATA {
    source:example-review kc:doi "10.5555/example.trial" .
    source:example-review rdfs:seeAlso <https://doi.org/10.5555/example.trial>
}
