# breaks: assessment-iri-matches
# The assessment is named after another claim.
#> assessment:example-history | - | SPARQL | Violation | assessment-iri-matches | claim:example-relief
#> assessment:example-relief | - | SPARQL | Violation | assessment-iri-matches | claim:example-history
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-change
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-remark
#> assessment:example-history | - | SPARQL | Violation | assessment-considers-all-lines | line:example-relief--example-response
#> assessment:example-history | - | SPARQL | Violation | assessment-explains-departure | kc:SupportedWithQualifications
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA {
    assessment:example-history kc:assesses claim:example-history .
    assessment:example-relief kc:assesses claim:example-relief
} ;
INSERT DATA {
    assessment:example-history kc:assesses claim:example-relief .
    assessment:example-relief kc:assesses claim:example-history
}
