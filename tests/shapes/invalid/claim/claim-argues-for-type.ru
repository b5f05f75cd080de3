# breaks: claim-argues-for-type
# The claim argued for of a claim is text, or something that is no kc:Claim.
#> claim:example-history | kc:arguesFor | Class | Violation | claim-argues-for-type | <https://example.org/unknown>
#> claim:example-relief | kc:arguesFor | Class | Violation | claim-argues-for-type | "text"
#> claim:example-relief | kc:arguesFor | NodeKind | Violation | claim-argues-for-type | "text"
INSERT DATA {
    claim:example-relief kc:arguesFor "text" .
    claim:example-history kc:arguesFor <https://example.org/unknown>
}
