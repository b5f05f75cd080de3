# breaks: claim-object-type
# The object of a claim is text, or something that is no kc:KindOfConcept.
#> claim:example-history | kc:object | Class | Violation | claim-object-type | <https://example.org/unknown>
#> claim:example-relief | kc:object | Class | Violation | claim-object-type | "text"
#> claim:example-relief | kc:object | NodeKind | Violation | claim-object-type | "text"
#> claim:example-history | kc:object | MaxCount | Warning | claim-object-several | -
#> claim:example-relief | kc:object | MaxCount | Warning | claim-object-several | -
INSERT DATA {
    claim:example-relief kc:object "text" .
    claim:example-history kc:object <https://example.org/unknown>
}
