# breaks: claim-iri
# One claim has capitals in its key, another has no IRI.
#> [] | - | NodeKind | Violation | claim-iri | []
#> [] | - | Pattern | Violation | claim-iri | []
#> claim:Example-Two | - | Pattern | Violation | claim-iri | claim:Example-Two
#> [] | - | Or | Violation | claim-assessed | []
#> [] | - | Or | Violation | claim-change-has-outcome | []
#> [] | - | Or | Violation | claim-has-evidence | []
#> [] | kc:assertedDirection | MinCount | Violation | claim-asserted-direction-count | -
#> [] | kc:claimType | MinCount | Violation | claim-claim-type-count | -
#> [] | kc:locator | MinCount | Violation | claim-locator-missing | -
#> [] | kc:negated | MinCount | Violation | claim-negated-count | -
#> [] | kc:object | MinCount | Violation | claim-object-missing | -
#> [] | kc:predicate | MinCount | Violation | claim-predicate-count | -
#> [] | kc:reading | MinCount | Warning | claim-reading-missing | -
#> [] | kc:section | MinCount | Violation | claim-section-missing | -
#> [] | kc:statement | MinCount | Violation | claim-statement-count | -
#> [] | kc:subject | MinCount | Violation | claim-subject-missing | -
#> [] | rdfs:label | MinCount | Violation | claim-label-count | -
#> claim:Example-Two | - | Or | Violation | claim-assessed | claim:Example-Two
#> claim:Example-Two | - | Or | Violation | claim-change-has-outcome | claim:Example-Two
#> claim:Example-Two | - | Or | Violation | claim-has-evidence | claim:Example-Two
#> claim:Example-Two | kc:assertedDirection | MinCount | Violation | claim-asserted-direction-count | -
#> claim:Example-Two | kc:claimType | MinCount | Violation | claim-claim-type-count | -
#> claim:Example-Two | kc:locator | MinCount | Violation | claim-locator-missing | -
#> claim:Example-Two | kc:negated | MinCount | Violation | claim-negated-count | -
#> claim:Example-Two | kc:object | MinCount | Violation | claim-object-missing | -
#> claim:Example-Two | kc:predicate | MinCount | Violation | claim-predicate-count | -
#> claim:Example-Two | kc:reading | MinCount | Warning | claim-reading-missing | -
#> claim:Example-Two | kc:section | MinCount | Violation | claim-section-missing | -
#> claim:Example-Two | kc:statement | MinCount | Violation | claim-statement-count | -
#> claim:Example-Two | kc:subject | MinCount | Violation | claim-subject-missing | -
#> claim:Example-Two | rdfs:label | MinCount | Violation | claim-label-count | -
INSERT DATA {
    claim:Example-Two a kc:Claim .
    _:claim a kc:Claim
}
