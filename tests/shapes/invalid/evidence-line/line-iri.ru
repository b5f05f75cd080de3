# breaks: line-iri
# One line has no double hyphen in its key, another has no IRI.
#> [] | - | NodeKind | Violation | line-iri | []
#> [] | - | Pattern | Violation | line-iri | []
#> line:example-two | - | Pattern | Violation | line-iri | line:example-two
#> [] | - | Or | Violation | line-indirect-has-reason | []
#> [] | kc:bearing | MinCount | Violation | line-bearing-count | -
#> [] | kc:bearsOn | MinCount | Violation | line-bears-on-count | -
#> [] | kc:directness | MinCount | Violation | line-directness-count | -
#> [] | kc:finding | MinCount | Violation | line-finding-count | -
#> line:example-two | - | Or | Violation | line-indirect-has-reason | line:example-two
#> line:example-two | kc:bearing | MinCount | Violation | line-bearing-count | -
#> line:example-two | kc:bearsOn | MinCount | Violation | line-bears-on-count | -
#> line:example-two | kc:directness | MinCount | Violation | line-directness-count | -
#> line:example-two | kc:finding | MinCount | Violation | line-finding-count | -
INSERT DATA {
    line:example-two a kc:EvidenceLine .
    _:line a kc:EvidenceLine
}
