# breaks: source-study-design-type
# The study design of a source is text, or something that is no kc:StudyDesignConcept.
#> source:example-review | kc:studyDesign | Class | Violation | source-study-design-type | <https://example.org/unknown>
#> source:example-trial | kc:studyDesign | Class | Violation | source-study-design-type | "text"
#> source:example-trial | kc:studyDesign | NodeKind | Violation | source-study-design-type | "text"
#> line:example-relief--example-change | - | SPARQL | Violation | line-has-level-rule | <https://example.org/unknown>
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | "text"
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | "text"
DELETE DATA {
    source:example-trial kc:studyDesign concept:randomized-controlled-trial .
    source:example-review kc:studyDesign concept:meta-analysis
} ;
INSERT DATA {
    source:example-trial kc:studyDesign "text" .
    source:example-review kc:studyDesign <https://example.org/unknown>
}
