# breaks: line-iri-matches
# The key of the line names another finding.
#> line:example-relief--example-remark | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-remark
#> line:example-relief--example-response | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-response
DELETE DATA {
    line:example-relief--example-response kc:finding finding:example-response .
    line:example-relief--example-remark kc:finding finding:example-remark
} ;
INSERT DATA {
    line:example-relief--example-response kc:finding finding:example-remark .
    line:example-relief--example-remark kc:finding finding:example-response
}
