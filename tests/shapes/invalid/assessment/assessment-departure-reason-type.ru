# breaks: assessment-departure-reason-type
# The departure reason of an assessment is without language, or in German.
#> assessment:example-history | kc:departureReason | LanguageIn | Violation | assessment-departure-reason-type | "Ein Beispiel"@de
#> assessment:example-relief | kc:departureReason | Datatype | Violation | assessment-departure-reason-type | "Plain text"
#> assessment:example-relief | kc:departureReason | LanguageIn | Violation | assessment-departure-reason-type | "Plain text"
#> assessment:example-history | - | SPARQL | Warning | assessment-departs-truly | kc:NotAssessed
#> assessment:example-relief | - | SPARQL | Warning | assessment-departs-truly | kc:SupportedWithQualifications
INSERT DATA {
    assessment:example-relief kc:departureReason "Plain text" .
    assessment:example-history kc:departureReason "Ein Beispiel"@de
}
