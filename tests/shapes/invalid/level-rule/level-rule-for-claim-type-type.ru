# breaks: level-rule-for-claim-type-type
# The claim type of a level rule is text, or something that is no kc:ClaimType.
#> level-rule:comparative-effect--meta-analysis | kc:forClaimType | Class | Violation | level-rule-for-claim-type-type | "text"
#> level-rule:comparative-effect--meta-analysis | kc:forClaimType | NodeKind | Violation | level-rule-for-claim-type-type | "text"
#> level-rule:comparative-effect--randomized-controlled-trial | kc:forClaimType | Class | Violation | level-rule-for-claim-type-type | <https://example.org/unknown>
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--meta-analysis
#> level-rule:comparative-effect--randomized-controlled-trial | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--randomized-controlled-trial
#> line:example-relief--example-change | - | SPARQL | Violation | line-has-level-rule | concept:meta-analysis
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
DELETE DATA {
    level-rule:comparative-effect--meta-analysis kc:forClaimType kc:ComparativeEffect .
    level-rule:comparative-effect--randomized-controlled-trial kc:forClaimType kc:ComparativeEffect
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:forClaimType "text" .
    level-rule:comparative-effect--randomized-controlled-trial kc:forClaimType <https://example.org/unknown>
}
