# breaks: source-doi-bare
# The end of an address of a page was copied with the DOI.
#> source:example-trial | kc:doi | Not | Violation | source-doi-bare | "10.5555/example.trial/full"
DELETE DATA {
    source:example-trial kc:doi "10.5555/example.trial" ;
        rdfs:seeAlso <https://doi.org/10.5555/example.trial>
} ;
INSERT DATA {
    source:example-trial kc:doi "10.5555/example.trial/full" ;
        rdfs:seeAlso <https://doi.org/10.5555/example.trial/full>
}
