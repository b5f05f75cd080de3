# breaks: line-directness-count
# One evidence line has no directness at all, and another has two.
#> line:example-relief--example-remark | kc:directness | MinCount | Violation | line-directness-count | -
#> line:example-relief--example-response | kc:directness | MaxCount | Violation | line-directness-count | -
#> line:example-relief--example-remark | - | Or | Violation | line-indirect-has-reason | line:example-relief--example-remark
DELETE DATA { line:example-relief--example-remark kc:directness kc:Direct } ;
INSERT DATA { line:example-relief--example-response kc:directness kc:Indirect }
