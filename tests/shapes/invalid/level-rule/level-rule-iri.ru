# breaks: level-rule-iri
# One rule has no double hyphen in its key, another has no IRI.
#> [] | - | NodeKind | Violation | level-rule-iri | []
#> [] | - | Pattern | Violation | level-rule-iri | []
#> level-rule:example-two | - | Pattern | Violation | level-rule-iri | level-rule:example-two
#> [] | kc:forClaimType | MinCount | Violation | level-rule-for-claim-type-count | -
#> [] | kc:forStudyDesign | MinCount | Violation | level-rule-for-study-design-count | -
#> [] | kc:level | MinCount | Violation | level-rule-level-count | -
#> level-rule:example-two | kc:forClaimType | MinCount | Violation | level-rule-for-claim-type-count | -
#> level-rule:example-two | kc:forStudyDesign | MinCount | Violation | level-rule-for-study-design-count | -
#> level-rule:example-two | kc:level | MinCount | Violation | level-rule-level-count | -
INSERT DATA {
    level-rule:example-two a kc:LevelRule .
    _:rule a kc:LevelRule
}
