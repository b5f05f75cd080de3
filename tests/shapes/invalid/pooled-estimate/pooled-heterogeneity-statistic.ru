# breaks: pooled-heterogeneity-statistic
# One estimate has no Q, and another also a negative one and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:heterogeneityStatistic | MinCount | Violation | pooled-heterogeneity-statistic | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityStatistic | Datatype | Violation | pooled-heterogeneity-statistic | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityStatistic | MaxCount | Violation | pooled-heterogeneity-statistic | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityStatistic | MinInclusive | Violation | pooled-heterogeneity-statistic | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityStatistic | MinInclusive | Violation | pooled-heterogeneity-statistic | -1.0
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:heterogeneityStatistic 2.3 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:heterogeneityStatistic -1.0 , "small" }
