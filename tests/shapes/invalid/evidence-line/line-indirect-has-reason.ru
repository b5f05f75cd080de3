# breaks: line-indirect-has-reason
# An indirect line gives no reason.
#> line:example-relief--example-change | - | Or | Violation | line-indirect-has-reason | line:example-relief--example-change
DELETE DATA { line:example-relief--example-change kc:indirectnessReason kc:IndirectPopulation }
