# breaks: level-rule-level-count
# One level rule has no level at all, and another has two.
#> level-rule:comparative-effect--meta-analysis | kc:level | MaxCount | Violation | level-rule-level-count | -
#> level-rule:comparative-effect--randomized-crossover-trial | kc:level | MinCount | Violation | level-rule-level-count | -
DELETE DATA { level-rule:comparative-effect--randomized-crossover-trial kc:level 2 } ;
INSERT DATA { level-rule:comparative-effect--meta-analysis kc:level 3 }
