# breaks: domain-rating-levels-down-type
# The levels down of a domain rating is none of those listed.
#> assessment:example-relief\#imprecision | kc:levelsDown | In | Violation | domain-rating-levels-down-type | "other"
#> assessment:example-relief | - | SPARQL | Violation | assessment-certainty-adds-up | kc:Low
DELETE DATA { assessment:example-relief\#imprecision kc:levelsDown 1 } ;
INSERT DATA { assessment:example-relief\#imprecision kc:levelsDown "other" }
