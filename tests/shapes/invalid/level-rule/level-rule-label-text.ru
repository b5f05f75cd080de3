# breaks: level-rule-label-text
# The label ends with a space, is empty or runs to 151 characters.
#> level-rule:comparative-effect--meta-analysis | rdfs:label | Pattern | Violation | level-rule-label-text | "Example "@en
#> level-rule:comparative-effect--randomized-controlled-trial | rdfs:label | MinLength | Violation | level-rule-label-text | ""@en
#> level-rule:comparative-effect--randomized-controlled-trial | rdfs:label | Pattern | Violation | level-rule-label-text | ""@en
#> level-rule:comparative-effect--randomized-crossover-trial | rdfs:label | MaxLength | Violation | level-rule-label-text | "x{151}"@en
DELETE DATA {
    level-rule:comparative-effect--meta-analysis rdfs:label "Comparative effect, meta-analysis: level 1"@en
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis rdfs:label "Example "@en .
    level-rule:comparative-effect--randomized-controlled-trial rdfs:label ""@en .
    level-rule:comparative-effect--randomized-crossover-trial rdfs:label "x{151}"@en
}
