# breaks: line-reason-is-indirect
# A direct line gives a reason for indirectness.
#> line:example-relief--example-response | kc:directness | HasValue | Violation | line-reason-is-indirect | -
INSERT DATA { line:example-relief--example-response kc:indirectnessReason kc:IndirectOutcome }
