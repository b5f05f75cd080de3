# breaks: assessment-departure-reason-text
# The departure reason is empty or runs to 1001 characters.
#> assessment:example-history | kc:departureReason | MaxLength | Violation | assessment-departure-reason-text | "x{1001}"@en
#> assessment:example-relief | kc:departureReason | MinLength | Violation | assessment-departure-reason-text | ""@en
#> assessment:example-relief | kc:departureReason | Pattern | Violation | assessment-departure-reason-text | ""@en
#> assessment:example-history | - | SPARQL | Warning | assessment-departs-truly | kc:NotAssessed
#> assessment:example-relief | - | SPARQL | Warning | assessment-departs-truly | kc:SupportedWithQualifications
INSERT DATA {
    assessment:example-relief kc:departureReason ""@en .
    assessment:example-history kc:departureReason "x{1001}"@en
}
