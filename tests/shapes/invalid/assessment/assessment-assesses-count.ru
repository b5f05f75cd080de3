# breaks: assessment-assesses-count
# One assessment has no claim at all, and another has two.
#> assessment:example-history | kc:assesses | MinCount | Violation | assessment-assesses-count | -
#> assessment:example-relief | kc:assesses | MaxCount | Violation | assessment-assesses-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
#> assessment:example-relief | - | SPARQL | Violation | assessment-iri-matches | claim:example-history
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA { assessment:example-history kc:assesses claim:example-history } ;
INSERT DATA { assessment:example-relief kc:assesses claim:example-history }
