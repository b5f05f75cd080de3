# breaks: assessment-certainty-adds-up
# High certainty, lowered by two levels, is said to be moderate.
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Moderate
DELETE DATA { assessment:example-relief kc:certainty kc:Low } ;
INSERT DATA { assessment:example-relief kc:certainty kc:Moderate }
