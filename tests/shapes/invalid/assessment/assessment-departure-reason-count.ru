# breaks: assessment-departure-reason-count
# An assessment gives its departure reason twice.
#> assessment:example-relief | kc:departureReason | MaxCount | Violation | assessment-departure-reason-count | -
#> assessment:example-relief | - | SPARQL | Warning | assessment-departs-truly | kc:SupportedWithQualifications
INSERT DATA {
    assessment:example-relief kc:departureReason "Example text"@en .
    assessment:example-relief kc:departureReason "Other example text"@en
}
