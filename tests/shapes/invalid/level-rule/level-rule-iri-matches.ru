# breaks: level-rule-iri-matches
# The keys of two rules name the design of each other.
#> level-rule:comparative-effect--meta-analysis | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--meta-analysis
#> level-rule:comparative-effect--randomized-crossover-trial | - | SPARQL | Violation | level-rule-iri-matches | level-rule:comparative-effect--randomized-crossover-trial
DELETE DATA {
    level-rule:comparative-effect--meta-analysis kc:forStudyDesign concept:meta-analysis .
    level-rule:comparative-effect--randomized-crossover-trial kc:forStudyDesign concept:randomized-crossover-trial
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:forStudyDesign concept:randomized-crossover-trial .
    level-rule:comparative-effect--randomized-crossover-trial kc:forStudyDesign concept:meta-analysis
}
