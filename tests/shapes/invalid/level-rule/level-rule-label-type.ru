# breaks: level-rule-label-type
# The label of a level rule is without language, or in German.
#> level-rule:comparative-effect--meta-analysis | rdfs:label | Datatype | Violation | level-rule-label-type | "Plain text"
#> level-rule:comparative-effect--meta-analysis | rdfs:label | LanguageIn | Violation | level-rule-label-type | "Plain text"
#> level-rule:comparative-effect--randomized-controlled-trial | rdfs:label | LanguageIn | Violation | level-rule-label-type | "Ein Beispiel"@de
DELETE DATA {
    level-rule:comparative-effect--meta-analysis rdfs:label "Comparative effect, meta-analysis: level 1"@en
} ;
INSERT DATA {
    level-rule:comparative-effect--meta-analysis rdfs:label "Plain text" .
    level-rule:comparative-effect--randomized-controlled-trial rdfs:label "Ein Beispiel"@de
}
