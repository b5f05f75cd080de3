# breaks: line-finding-count
# One evidence line has no finding at all, and another has two.
#> line:example-relief--example-remark | kc:finding | MinCount | Violation | line-finding-count | -
#> line:example-relief--example-response | kc:finding | MaxCount | Violation | line-finding-count | -
#> finding:example-remark | ^kc:finding | MinCount | Warning | finding-used | -
#> line:example-relief--example-change | - | SPARQL | Violation | line-unique | line:example-relief--example-response
#> line:example-relief--example-response | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-response
#> line:example-relief--example-response | - | SPARQL | Violation | line-unique | line:example-relief--example-change
DELETE DATA { line:example-relief--example-remark kc:finding finding:example-remark } ;
INSERT DATA { line:example-relief--example-response kc:finding finding:example-change }
