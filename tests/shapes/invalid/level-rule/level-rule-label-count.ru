# breaks: level-rule-label-count
# A level rule gives its label twice.
#> level-rule:comparative-effect--meta-analysis | rdfs:label | MaxCount | Violation | level-rule-label-count | -
INSERT DATA { level-rule:comparative-effect--meta-analysis rdfs:label "Example text"@en }
