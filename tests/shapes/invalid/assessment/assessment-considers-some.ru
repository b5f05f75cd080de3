# breaks: assessment-considers-some
# A verdict is passed without any evidence line.
#> assessment:example-history | - | Or | Violation | assessment-considers-some | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-certainty | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-domain-rating | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-starting-certainty | assessment:example-history
#> assessment:example-history | - | SPARQL | Violation | assessment-explains-departure | kc:NotAssessed
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA { assessment:example-history kc:verdict kc:NotAssessed } ;
INSERT DATA { assessment:example-history kc:verdict kc:Contested }
