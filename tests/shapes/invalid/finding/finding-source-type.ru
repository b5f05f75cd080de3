# breaks: finding-source-type
# The source of a finding is text, or something that is no kc:Source.
#> finding:example-change | kc:source | Class | Violation | finding-source-type | <https://example.org/unknown>
#> finding:example-response | kc:source | Class | Violation | finding-source-type | "text"
#> finding:example-response | kc:source | NodeKind | Violation | finding-source-type | "text"
#> <https://w3id.org/ketamine-claims/source-grade/example-change> | - | SPARQL | Violation | source-grade-own-finding | finding:example-change
#> <https://w3id.org/ketamine-claims/source-grade/example-response> | - | SPARQL | Violation | source-grade-own-finding | finding:example-response
DELETE DATA {
    finding:example-response kc:source source:example-trial .
    finding:example-change kc:source source:example-review
} ;
INSERT DATA {
    finding:example-response kc:source "text" .
    finding:example-change kc:source <https://example.org/unknown>
}
