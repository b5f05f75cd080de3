# breaks: level-rule
# A level rule has a property that is none of its own.
#> level-rule:comparative-effect--meta-analysis | kc:verdict | Closed | Violation | level-rule | kc:Supported
INSERT DATA { level-rule:comparative-effect--meta-analysis kc:verdict kc:Supported }
