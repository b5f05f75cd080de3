# breaks: line-directness-type
# The directness of an evidence line is a domain.
#> line:example-relief--example-response | kc:directness | In | Violation | line-directness-type | kc:Indirectness
#> line:example-relief--example-response | - | Or | Violation | line-indirect-has-reason | line:example-relief--example-response
DELETE DATA { line:example-relief--example-response kc:directness kc:Direct } ;
INSERT DATA { line:example-relief--example-response kc:directness kc:Indirectness }
