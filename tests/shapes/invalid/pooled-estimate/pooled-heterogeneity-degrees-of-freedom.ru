# breaks: pooled-heterogeneity-degrees-of-freedom
# One estimate has no degrees of freedom, and another also too few and some that are no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:heterogeneityDegreesOfFreedom | MinCount | Violation | pooled-heterogeneity-degrees-of-freedom | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityDegreesOfFreedom | Datatype | Violation | pooled-heterogeneity-degrees-of-freedom | "few"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityDegreesOfFreedom | MaxCount | Violation | pooled-heterogeneity-degrees-of-freedom | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityDegreesOfFreedom | MinInclusive | Violation | pooled-heterogeneity-degrees-of-freedom | "few"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityDegreesOfFreedom | MinInclusive | Violation | pooled-heterogeneity-degrees-of-freedom | 1
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-degrees-add-up | 1
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:heterogeneityDegreesOfFreedom 2 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:heterogeneityDegreesOfFreedom 1 , "few" }
