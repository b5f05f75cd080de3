# breaks: finding-verification-type
# The verification of a finding is text, or something that is no kc:VerificationDepth.
#> finding:example-change | kc:verification | Class | Violation | finding-verification-type | <https://example.org/unknown>
#> finding:example-response | kc:verification | Class | Violation | finding-verification-type | "text"
#> finding:example-response | kc:verification | NodeKind | Violation | finding-verification-type | "text"
DELETE DATA {
    finding:example-response kc:verification kc:FullText .
    finding:example-change kc:verification kc:Abstract
} ;
INSERT DATA {
    finding:example-response kc:verification "text" .
    finding:example-change kc:verification <https://example.org/unknown>
}
