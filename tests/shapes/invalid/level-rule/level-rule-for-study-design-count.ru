# breaks: level-rule-for-study-design-count
# One level rule has no study design at all, and another has two.
#> level-rule:comparative-effect--meta-analysis | kc:forStudyDesign | MaxCount | Violation | level-rule-for-study-design-count | -
#> level-rule:comparative-effect--randomized-crossover-trial | kc:forStudyDesign | MinCount | Violation | level-rule-for-study-design-count | -
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--meta-analysis
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-unique | level-rule:comparative-effect--randomized-controlled-trial
#> level-rule:comparative-effect--randomized-controlled-trial | - | SPARQL | Violation | level-rule-unique | level-rule:comparative-effect--meta-analysis
DELETE DATA {
    level-rule:comparative-effect--randomized-crossover-trial kc:forStudyDesign concept:randomized-crossover-trial
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:forStudyDesign concept:randomized-controlled-trial
}
