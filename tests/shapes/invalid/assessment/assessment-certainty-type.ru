# breaks: assessment-certainty-type
# The certainty of an assessment is text, or something that is no kc:Certainty.
#> assessment:example-history | kc:certainty | In | Violation | assessment-certainty-type | <https://example.org/unknown>
#> assessment:example-relief | kc:certainty | In | Violation | assessment-certainty-type | "text"
DELETE DATA { assessment:example-relief kc:certainty kc:Low } ;
INSERT DATA {
    assessment:example-relief kc:certainty "text" .
    assessment:example-history kc:certainty <https://example.org/unknown>
}
