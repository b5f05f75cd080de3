# breaks: assessment-certainty-adds-up
# Low certainty, lowered by two levels, is very low and not low.
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Low
DELETE DATA { assessment:example-relief kc:startingCertainty kc:High } ;
INSERT DATA { assessment:example-relief kc:startingCertainty kc:Low }
