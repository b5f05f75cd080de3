# breaks: finding-limitation-type
# The limitation of a finding is text, or something that is no kc:LimitationConcept.
#> finding:example-change | kc:limitation | Class | Violation | finding-limitation-type | <https://example.org/unknown>
#> finding:example-response | kc:limitation | Class | Violation | finding-limitation-type | "text"
#> finding:example-response | kc:limitation | NodeKind | Violation | finding-limitation-type | "text"
INSERT DATA {
    finding:example-response kc:limitation "text" .
    finding:example-change kc:limitation <https://example.org/unknown>
}
