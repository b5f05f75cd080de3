# breaks: assessment-assesses-type
# The claim of an assessment is text, or something that is no kc:Claim.
#> assessment:example-history | kc:assesses | Class | Violation | assessment-assesses-type | <https://example.org/unknown>
#> assessment:example-relief | kc:assesses | Class | Violation | assessment-assesses-type | "text"
#> assessment:example-relief | kc:assesses | NodeKind | Violation | assessment-assesses-type | "text"
#> assessment:example-history | - | SPARQL | Violation | assessment-iri-matches | <https://example.org/unknown>
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-iri-matches | "text"
#> claim:example-history | - | Or | Violation | claim-assessed | claim:example-history
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
#> claim:example-relief | - | Or | Violation | claim-assessed | claim:example-relief
DELETE DATA {
    assessment:example-relief kc:assesses claim:example-relief .
    assessment:example-history kc:assesses claim:example-history
} ;
INSERT DATA {
    assessment:example-relief kc:assesses "text" .
    assessment:example-history kc:assesses <https://example.org/unknown>
}
