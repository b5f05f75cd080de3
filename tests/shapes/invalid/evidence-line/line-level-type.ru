# breaks: line-level-type
# The level of an evidence line is none of those listed.
#> line:example-relief--example-response | kc:level | In | Violation | line-level-type | "other"
DELETE DATA { line:example-relief--example-response kc:level 2 } ;
INSERT DATA { line:example-relief--example-response kc:level "other" }
