# breaks: finding-favours-type
# The favoured arm of a finding is text, or something that is no kc:FavouredArm.
#> finding:example-change | kc:favours | Class | Violation | finding-favours-type | <https://example.org/unknown>
#> finding:example-response | kc:favours | Class | Violation | finding-favours-type | "text"
#> finding:example-response | kc:favours | NodeKind | Violation | finding-favours-type | "text"
DELETE DATA { finding:example-response kc:favours kc:Intervention } ;
INSERT DATA {
    finding:example-response kc:favours "text" .
    finding:example-change kc:favours <https://example.org/unknown>
}
