# breaks: assessment-has-certainty
# A verdict is passed without certainty.
#> assessment:example-relief | - | Or | Violation | assessment-has-certainty | assessment:example-relief
DELETE DATA { assessment:example-relief kc:certainty kc:Low }
