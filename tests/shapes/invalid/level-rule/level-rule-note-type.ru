# breaks: level-rule-note-type
# The note of a level rule is without language, or in German.
#> level-rule:comparative-effect--meta-analysis | kc:note | Datatype | Violation | level-rule-note-type | "Plain text"
#> level-rule:comparative-effect--meta-analysis | kc:note | LanguageIn | Violation | level-rule-note-type | "Plain text"
#> level-rule:comparative-effect--randomized-controlled-trial | kc:note | LanguageIn | Violation | level-rule-note-type | "Ein Beispiel"@de
INSERT DATA {
    level-rule:comparative-effect--meta-analysis kc:note "Plain text" .
    level-rule:comparative-effect--randomized-controlled-trial kc:note "Ein Beispiel"@de
}
