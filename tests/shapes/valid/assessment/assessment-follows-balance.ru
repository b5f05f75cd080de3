# A verdict that is that of the evidence balance needs no reason.
DELETE DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:SupportedWithQualifications .
    assessment:example-relief kc:verdict kc:SupportedWithQualifications
} ;
INSERT DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:Contested .
    assessment:example-relief kc:verdict kc:Contested
}
