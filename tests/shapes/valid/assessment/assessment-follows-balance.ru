# A verdict that is that of the evidence balance needs no reason.
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:assesses claim:example-relief .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:SupportedWithQualifications
}
