# breaks: assessment-departs-truly
# The verdict is that of the evidence balance, yet a departure is explained.
#> assessment:example-relief | - | SPARQL | Warning | assessment-departs-truly | kc:SupportedWithQualifications
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:assesses claim:example-relief .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:SupportedWithQualifications .
    assessment:example-relief kc:departureReason "Not a departure."@en
}
