# breaks: assessment-certainty-count
# An assessment gives its certainty twice.
#> assessment:example-relief | kc:certainty | MaxCount | Violation | assessment-certainty-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Moderate
INSERT DATA { assessment:example-relief kc:certainty kc:Moderate }
