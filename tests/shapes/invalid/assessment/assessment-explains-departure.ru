# breaks: assessment-explains-departure
# The verdict is not that of the evidence balance, and nothing says why.
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:Supported
DELETE DATA {
    <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:SupportedWithQualifications
} ;
INSERT DATA { <https://w3id.org/ketamine-claims/balance/example-relief> kc:verdict kc:Supported }
