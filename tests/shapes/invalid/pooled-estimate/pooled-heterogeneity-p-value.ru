# breaks: pooled-heterogeneity-p-value
# One estimate has no p value of Q, and another also some out of range and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:heterogeneityPValue | MinCount | Violation | pooled-heterogeneity-p-value | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | Datatype | Violation | pooled-heterogeneity-p-value | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | MaxCount | Violation | pooled-heterogeneity-p-value | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | MaxInclusive | Violation | pooled-heterogeneity-p-value | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | MaxInclusive | Violation | pooled-heterogeneity-p-value | 1.1
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | MinInclusive | Violation | pooled-heterogeneity-p-value | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:heterogeneityPValue | MinInclusive | Violation | pooled-heterogeneity-p-value | -1.0
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:heterogeneityPValue 0.32 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:heterogeneityPValue -1.0 , 1.1 , "small" }
