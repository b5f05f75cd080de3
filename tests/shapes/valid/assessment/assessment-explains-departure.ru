# A verdict may differ from that of the evidence balance if it says why.
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:assesses claim:example-relief .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:Supported .
    assessment:example-relief kc:departureReason "The pooled trials enrolled other people."@en
}
