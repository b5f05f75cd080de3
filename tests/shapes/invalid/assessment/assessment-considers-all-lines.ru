# breaks: assessment-considers-all-lines
# One evidence line of the claim is not considered.
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-remark
DELETE DATA { assessment:example-relief kc:considers line:example-relief--example-remark }
