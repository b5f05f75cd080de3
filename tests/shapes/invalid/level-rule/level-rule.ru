# breaks: level-rule
# A level rule has a property that is none of its own.
#> level-rule:comparative-effect--meta-analysis | foaf:name | Closed | Violation | level-rule | "Example"
INSERT DATA { level-rule:comparative-effect--meta-analysis foaf:name "Example" }
