# breaks: level-rule-unique
# Two rules cover the same claim type and design.
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-unique | level-rule:comparative-effect--randomized-crossover-trial
#> level-rule:comparative-effect--randomized-crossover-trial | - | SPARQL | Violation | level-rule-unique | level-rule:comparative-effect--meta-analysis
#> level-rule:comparative-effect--randomized-crossover-trial | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--randomized-crossover-trial
DELETE DATA {
    level-rule:comparative-effect--randomized-crossover-trial kc:forStudyDesign concept:randomized-crossover-trial
} ;
INSERT DATA {
    level-rule:comparative-effect--randomized-crossover-trial kc:forStudyDesign concept:meta-analysis
}
