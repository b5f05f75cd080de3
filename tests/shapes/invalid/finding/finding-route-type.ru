# breaks: finding-route-type
# The route of a finding is text, or something that is no kc:RouteConcept.
#> finding:example-change | kc:route | Class | Violation | finding-route-type | <https://example.org/unknown>
#> finding:example-response | kc:route | Class | Violation | finding-route-type | "text"
#> finding:example-response | kc:route | NodeKind | Violation | finding-route-type | "text"
INSERT DATA {
    finding:example-response kc:route "text" .
    finding:example-change kc:route <https://example.org/unknown>
}
