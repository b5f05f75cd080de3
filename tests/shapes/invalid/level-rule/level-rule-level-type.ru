# breaks: level-rule-level-type
# The level of a level rule is none of those listed.
#> level-rule:comparative-effect--meta-analysis | kc:level | In | Violation | level-rule-level-type | "other"
DELETE DATA { level-rule:comparative-effect--meta-analysis kc:level 1 } ;
INSERT DATA { level-rule:comparative-effect--meta-analysis kc:level "other" }
