# breaks: claim-broader-claim-type
# The broader claim of a claim is text, or something that is no kc:Claim.
#> claim:example-history | kc:broaderClaim | Class | Violation | claim-broader-claim-type | <https://example.org/unknown>
#> claim:example-relief | kc:broaderClaim | Class | Violation | claim-broader-claim-type | "text"
#> claim:example-relief | kc:broaderClaim | NodeKind | Violation | claim-broader-claim-type | "text"
INSERT DATA {
    claim:example-relief kc:broaderClaim "text" .
    claim:example-history kc:broaderClaim <https://example.org/unknown>
}
