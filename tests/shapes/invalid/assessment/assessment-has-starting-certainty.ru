# breaks: assessment-has-starting-certainty
# A verdict is passed without starting certainty.
#> assessment:example-relief | - | Or | Violation | assessment-has-starting-certainty | assessment:example-relief
DELETE DATA { assessment:example-relief kc:startingCertainty kc:High }
