# breaks: assessment-starting-certainty-count
# An assessment gives its starting certainty twice.
#> assessment:example-relief | kc:startingCertainty | MaxCount | Violation | assessment-starting-certainty-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Low
INSERT DATA { assessment:example-relief kc:startingCertainty kc:Moderate }
