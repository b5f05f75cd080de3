# breaks: assessment-departs-truly
# The verdict is that of the evidence balance, yet a departure is explained.
#> assessment:example-relief | - | SPARQL | Warning | assessment-departs-truly | kc:SupportedWithQualifications
INSERT DATA { assessment:example-relief kc:departureReason "Not a departure."@en }
