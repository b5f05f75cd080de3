# breaks: line-level-count
# An evidence line gives its level twice.
#> line:example-relief--example-response | kc:level | MaxCount | Violation | line-level-count | -
INSERT DATA { line:example-relief--example-response kc:level 3 }
