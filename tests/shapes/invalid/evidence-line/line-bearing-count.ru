# breaks: line-bearing-count
# One evidence line has no bearing at all, and another has two.
#> line:example-relief--example-remark | kc:bearing | MinCount | Violation | line-bearing-count | -
#> line:example-relief--example-response | kc:bearing | MaxCount | Violation | line-bearing-count | -
DELETE DATA { line:example-relief--example-remark kc:bearing kc:NullResult } ;
INSERT DATA { line:example-relief--example-response kc:bearing kc:Disputes }
