# breaks: claim-claim-type-type
# The claim type of a claim is text, or something that is no kc:ClaimType.
#> claim:example-history | kc:claimType | Class | Violation | claim-claim-type-type | <https://example.org/unknown>
#> claim:example-relief | kc:claimType | Class | Violation | claim-claim-type-type | "text"
#> claim:example-relief | kc:claimType | NodeKind | Violation | claim-claim-type-type | "text"
#> line:example-relief--example-change | - | SPARQL | Violation | line-has-level-rule | concept:meta-analysis
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
DELETE DATA {
    claim:example-relief kc:claimType kc:ComparativeEffect .
    claim:example-history kc:claimType kc:History
} ;
INSERT DATA {
    claim:example-relief kc:claimType "text" .
    claim:example-history kc:claimType <https://example.org/unknown>
}
