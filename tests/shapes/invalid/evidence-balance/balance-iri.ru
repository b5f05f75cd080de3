# breaks: balance-iri
# One balance is a blank node, and the key of another has a capital and an underscore.
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | - | Pattern | Violation | balance-iri | <https://w3id.org/ketamine-claims/balance/Other_Case>
#> [] | - | NodeKind | Violation | balance-iri | []
#> [] | - | Pattern | Violation | balance-iri | []
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:assesses | MinCount | Violation | balance-assesses | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:disputingVotes | MinCount | Violation | balance-disputing-votes | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:nullVotes | MinCount | Violation | balance-null-votes | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:qualifyingVotes | MinCount | Violation | balance-qualifying-votes | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:ruleVersion | MinCount | Violation | balance-rule-version | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:supportingVotes | MinCount | Violation | balance-supporting-votes | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:verdict | MinCount | Violation | balance-verdict | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | kc:voteCount | MinCount | Violation | balance-vote-count | -
#> <https://w3id.org/ketamine-claims/balance/Other_Case> | rdfs:label | MinCount | Violation | balance-label | -
#> [] | kc:assesses | MinCount | Violation | balance-assesses | -
#> [] | kc:disputingVotes | MinCount | Violation | balance-disputing-votes | -
#> [] | kc:nullVotes | MinCount | Violation | balance-null-votes | -
#> [] | kc:qualifyingVotes | MinCount | Violation | balance-qualifying-votes | -
#> [] | kc:ruleVersion | MinCount | Violation | balance-rule-version | -
#> [] | kc:supportingVotes | MinCount | Violation | balance-supporting-votes | -
#> [] | kc:verdict | MinCount | Violation | balance-verdict | -
#> [] | kc:voteCount | MinCount | Violation | balance-vote-count | -
#> [] | rdfs:label | MinCount | Violation | balance-label | -
INSERT DATA {
    _:nameless a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/Other_Case> a kc:EvidenceBalance
}
