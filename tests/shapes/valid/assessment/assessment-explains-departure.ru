# A verdict may differ from that of the evidence balance if it says why.
DELETE DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:SupportedWithQualifications } ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:Supported .
    assessment:example-relief kc:departureReason "The pooled trials enrolled other people."@en
}
