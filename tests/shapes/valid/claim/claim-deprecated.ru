# A deprecated claim needs no current assessment, and may be used by what is deprecated with it.
DELETE DATA {
    claim:example-relief kc:broaderClaim claim:example-history .
    claim:example-relief kc:arguesFor claim:example-history .
    <https://w3id.org/ketamine-claims/balance/example-history> a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/example-history> rdfs:label "Balance: example-history"@en .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:assesses claim:example-history .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:verdict kc:NotAssessed .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:voteCount 0 .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:supportingVotes 0 .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:qualifyingVotes 0 .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:disputingVotes 0 .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:nullVotes 0 .
    <https://w3id.org/ketamine-claims/balance/example-history> kc:ruleVersion "1.0.0"
} ;
INSERT DATA {
    claim:example-history owl:deprecated true .
    claim:example-history dcterms:isReplacedBy claim:example-relief .
    assessment:example-history owl:deprecated true .
    assessment:example-history dcterms:isReplacedBy assessment:example-relief
}
