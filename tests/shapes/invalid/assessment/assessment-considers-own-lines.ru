# breaks: assessment-considers-own-lines
# An evidence line of another claim is considered.
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-remark
INSERT DATA { assessment:example-history kc:considers line:example-relief--example-remark }
