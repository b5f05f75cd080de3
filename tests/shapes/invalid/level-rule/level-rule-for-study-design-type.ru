# breaks: level-rule-for-study-design-type
# The study design of a level rule is text, or something that is no kc:StudyDesignConcept.
#> level-rule:comparative-effect--meta-analysis | kc:forStudyDesign | Class | Violation | level-rule-for-study-design-type | "text"
#> level-rule:comparative-effect--meta-analysis | kc:forStudyDesign | NodeKind | Violation | level-rule-for-study-design-type | "text"
#> level-rule:comparative-effect--randomized-controlled-trial | kc:forStudyDesign | Class | Violation | level-rule-for-study-design-type | <https://example.org/unknown>
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--meta-analysis
#> level-rule:comparative-effect--randomized-controlled-trial | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--randomized-controlled-trial
#> line:example-relief--example-change | - | SPARQL | Violation | line-has-level-rule | concept:meta-analysis
#> line:example-relief--example-remark | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
#> line:example-relief--example-response | - | SPARQL | Violation | line-has-level-rule | concept:randomized-controlled-trial
DELETE DATA {
    level-rule:comparative-effect--meta-analysis kc:forStudyDesign concept:meta-analysis .
    level-rule:comparative-effect--randomized-controlled-trial kc:forStudyDesign concept:randomized-controlled-trial
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:forStudyDesign "text" .
    level-rule:comparative-effect--randomized-controlled-trial kc:forStudyDesign <https://example.org/unknown>
}
