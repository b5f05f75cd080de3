# breaks: assessment-starting-certainty-type
# The starting certainty of an assessment is text, or something that is no kc:Certainty.
#> assessment:example-history | kc:startingCertainty | In | Violation | assessment-starting-certainty-type | <https://example.org/unknown>
#> assessment:example-relief | kc:startingCertainty | In | Violation | assessment-starting-certainty-type | "text"
DELETE DATA { assessment:example-relief kc:startingCertainty kc:High } ;
INSERT DATA {
    assessment:example-relief kc:startingCertainty "text" .
    assessment:example-history kc:startingCertainty <https://example.org/unknown>
}
