# breaks: claim-asserted-direction-type
# The asserted direction of a claim is text, or something that is no kc:AssertedDirection.
#> claim:example-history | kc:assertedDirection | Class | Violation | claim-asserted-direction-type | <https://example.org/unknown>
#> claim:example-relief | kc:assertedDirection | Class | Violation | claim-asserted-direction-type | "text"
#> claim:example-relief | kc:assertedDirection | NodeKind | Violation | claim-asserted-direction-type | "text"
DELETE DATA {
    claim:example-relief kc:assertedDirection kc:Decreases .
    claim:example-history kc:assertedDirection kc:NotDirectional
} ;
INSERT DATA {
    claim:example-relief kc:assertedDirection "text" .
    claim:example-history kc:assertedDirection <https://example.org/unknown>
}
