# breaks: assessment-verdict-count
# One assessment has no verdict at all, and another has two.
#> assessment:example-history | kc:verdict | MinCount | Violation | assessment-verdict-count | -
#> assessment:example-relief | kc:verdict | MaxCount | Violation | assessment-verdict-count | -
#> assessment:example-history | - | Or | Violation | assessment-considers-some | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-certainty | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-domain-rating | assessment:example-history
#> assessment:example-history | - | Or | Violation | assessment-has-starting-certainty | assessment:example-history
#> assessment:example-relief | - | SPARQL | Violation | assessment-explains-departure | kc:SupportedWithQualifications
#> claim:example-history | - | Or | Violation | claim-has-evidence | claim:example-history
DELETE DATA { assessment:example-history kc:verdict kc:NotAssessed } ;
INSERT DATA { assessment:example-relief kc:verdict kc:Contested }
