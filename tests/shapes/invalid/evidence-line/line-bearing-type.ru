# breaks: line-bearing-type
# The bearing of an evidence line is a verdict.
#> line:example-relief--example-response | kc:bearing | In | Violation | line-bearing-type | kc:Contradicted
DELETE DATA { line:example-relief--example-response kc:bearing kc:Supports } ;
INSERT DATA { line:example-relief--example-response kc:bearing kc:Contradicted }
