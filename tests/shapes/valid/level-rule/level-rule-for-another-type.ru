# One design may have a rule for every claim type.
INSERT DATA {
    level-rule:harm--meta-analysis a kc:LevelRule .
    level-rule:harm--meta-analysis kc:forClaimType kc:Harm .
    level-rule:harm--meta-analysis kc:forStudyDesign concept:meta-analysis .
    level-rule:harm--meta-analysis kc:level 1
}
