# breaks: level-rule-note-text
# The note ends with a space, is empty or runs to 2001 characters.
#> level-rule:comparative-effect--meta-analysis | kc:note | Pattern | Violation | level-rule-note-text | "Example "@en
#> level-rule:comparative-effect--randomized-controlled-trial | kc:note | MinLength | Violation | level-rule-note-text | ""@en
#> level-rule:comparative-effect--randomized-controlled-trial | kc:note | Pattern | Violation | level-rule-note-text | ""@en
#> level-rule:comparative-effect--randomized-crossover-trial | kc:note | MaxLength | Violation | level-rule-note-text | "x{2001}"@en
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:note "Example "@en .
    level-rule:comparative-effect--randomized-controlled-trial kc:note ""@en .
    level-rule:comparative-effect--randomized-crossover-trial kc:note "x{2001}"@en
}
