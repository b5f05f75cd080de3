# breaks: line-label-count
# An evidence line gives its label twice.
#> line:example-relief--example-response | rdfs:label | MaxCount | Violation | line-label-count | -
INSERT DATA { line:example-relief--example-response rdfs:label "Example text"@en }
