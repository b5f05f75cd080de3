# breaks: finding-measure-type
# The measure of a finding is text, or something that is no kc:MeasureConcept.
#> finding:example-change | kc:measure | Class | Violation | finding-measure-type | <https://example.org/unknown>
#> finding:example-response | kc:measure | Class | Violation | finding-measure-type | "text"
#> finding:example-response | kc:measure | NodeKind | Violation | finding-measure-type | "text"
#> finding:example-response | - | Or | Violation | finding-direction-comparative | finding:example-response
DELETE DATA {
    finding:example-response kc:measure concept:odds-ratio .
    finding:example-change kc:measure concept:standardized-mean-difference
} ;
INSERT DATA {
    finding:example-response kc:measure "text" .
    finding:example-change kc:measure <https://example.org/unknown>
}
