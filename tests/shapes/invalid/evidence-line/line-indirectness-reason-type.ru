# breaks: line-indirectness-reason-type
# The indirectness reason of an evidence line is text, or something that is no kc:IndirectnessReason.
#> line:example-relief--example-change | kc:indirectnessReason | Class | Violation | line-indirectness-reason-type | "text"
#> line:example-relief--example-change | kc:indirectnessReason | NodeKind | Violation | line-indirectness-reason-type | "text"
#> line:example-relief--example-response | kc:indirectnessReason | Class | Violation | line-indirectness-reason-type | <https://example.org/unknown>
#> line:example-relief--example-response | kc:directness | HasValue | Violation | line-reason-is-indirect | -
INSERT DATA {
    line:example-relief--example-change kc:indirectnessReason "text" .
    line:example-relief--example-response kc:indirectnessReason <https://example.org/unknown>
}
