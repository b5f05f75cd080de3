# breaks: claim-has-evidence
# No evidence line runs to a claim, and its assessment does not say so.
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
#> assessment:example-history | - | Or | Violation | assessment-considers-some | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-certainty | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-domain-rating | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-starting-certainty | assessment:example-history
#> assessment:example-history | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
DELETE DATA { assessment:example-history kc:verdict kc:NotAssessed } ;
INSERT DATA { assessment:example-history kc:verdict kc:Contested }
