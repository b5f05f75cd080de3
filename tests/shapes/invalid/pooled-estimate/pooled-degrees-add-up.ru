# breaks: pooled-degrees-add-up
# Four studies' degrees of freedom stand beside three findings.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-degrees-add-up | 3
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:heterogeneityDegreesOfFreedom 2 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:heterogeneityDegreesOfFreedom 3 }
