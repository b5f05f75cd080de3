# A claim may be contradicted where one line disputes it and another qualifies it.
DELETE DATA {
    assessment:example-relief kc:verdict kc:SupportedWithQualifications .
    line:example-relief--example-response kc:bearing kc:Supports
} ;
INSERT DATA {
    assessment:example-relief kc:verdict kc:Contradicted .
    assessment:example-relief kc:departureReason "The reading of the claim asks for more than these trials show."@en .
    line:example-relief--example-response kc:bearing kc:Disputes
}
