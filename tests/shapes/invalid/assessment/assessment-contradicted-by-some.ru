# breaks: assessment-contradicted-by-some
# The verdict is that the claim is contradicted, though no line disputes it.
#> assessment:example-relief | - | Or | Warning | assessment-contradicted-by-some | assessment:example-relief
DELETE DATA { assessment:example-relief kc:verdict kc:SupportedWithQualifications } ;
INSERT DATA {
    assessment:example-relief kc:verdict kc:Contradicted .
    assessment:example-relief kc:departureReason "The reading of the claim asks for more than these trials show."@en
}
