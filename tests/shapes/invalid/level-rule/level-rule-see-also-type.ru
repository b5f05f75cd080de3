# breaks: level-rule-see-also-type
# The link (rdfs:seeAlso) of a level rule is text.
#> level-rule:comparative-effect--meta-analysis | rdfs:seeAlso | NodeKind | Violation | level-rule-see-also-type | "text"
INSERT DATA { level-rule:comparative-effect--meta-analysis rdfs:seeAlso "text" }
