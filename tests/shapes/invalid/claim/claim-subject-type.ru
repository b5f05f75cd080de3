# breaks: claim-subject-type
# The subject of a claim is text, or something that is no kc:KindOfConcept.
#> claim:example-history | kc:subject | Class | Violation | claim-subject-type | <https://example.org/unknown>
#> claim:example-relief | kc:subject | Class | Violation | claim-subject-type | "text"
#> claim:example-relief | kc:subject | NodeKind | Violation | claim-subject-type | "text"
#> claim:example-history | kc:subject | MaxCount | Warning | claim-subject-several | -
#> claim:example-relief | kc:subject | MaxCount | Warning | claim-subject-several | -
INSERT DATA {
    claim:example-relief kc:subject "text" .
    claim:example-history kc:subject <https://example.org/unknown>
}
