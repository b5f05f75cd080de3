# breaks: assessment-verdict-type
# The verdict of an assessment is text, or something that is no kc:Verdict.
#> assessment:example-history | kc:verdict | In | Violation | assessment-verdict-type | <https://example.org/unknown>
#> assessment:example-relief | kc:verdict | In | Violation | assessment-verdict-type | "text"
#> assessment:example-history | - | Or | Violation | assessment-considers-some | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-certainty | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-domain-rating | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-starting-certainty | assessment:example-history
#> assessment:example-history | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:SupportedWithQualifications
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA {
    assessment:example-relief kc:verdict kc:SupportedWithQualifications .
    assessment:example-history kc:verdict kc:NotAssessed
} ;
INSERT DATA {
    assessment:example-relief kc:verdict "text" .
    assessment:example-history kc:verdict <https://example.org/unknown>
}
