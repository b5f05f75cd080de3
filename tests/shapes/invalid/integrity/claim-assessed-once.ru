# breaks: claim-assessed-once
# A claim has two current assessments.
#> claim:example-relief | ^kc:assesses | QualifiedMaxCount | Violation | claim-assessed-once | -
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-change
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-remark
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-response
#> assessment:example-history | - | SPARQL | Violation | assessment-explains-departure | kc:SupportedWithQualifications
#> assessment:example-history | - | SPARQL | Violation | assessment-iri-matches | claim:example-relief
#> claim:example-history | - | Or | Violation | claim-assessed | claim:example-history
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA { assessment:example-history kc:assesses claim:example-history } ;
INSERT DATA { assessment:example-history kc:assesses claim:example-relief }
