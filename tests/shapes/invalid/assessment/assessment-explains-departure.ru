# breaks: assessment-explains-departure
# The verdict is not that of the evidence balance, and nothing says why.
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:Supported
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> a kc:EvidenceBalance .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:assesses claim:example-relief .
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:Supported
}
