# breaks: pooled-upper-confidence-limit
# One interval has no upper limit, and another also one beyond the prediction interval and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:upperConfidenceLimit | MinCount | Violation | pooled-upper-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperConfidenceLimit | Datatype | Violation | pooled-upper-confidence-limit | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperConfidenceLimit | LessThanOrEquals | Violation | pooled-upper-confidence-limit | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperConfidenceLimit | LessThanOrEquals | Violation | pooled-upper-confidence-limit | 9.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperConfidenceLimit | MaxCount | Violation | pooled-upper-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:upperConfidenceLimit | MinCount | Violation | finding-lower-confidence-limit-needs-upper-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | Or | Violation | finding-ratio-positive | <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct>
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThan | Violation | finding-limits-in-order | 1.1
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:value | LessThanOrEquals | Violation | finding-value-below-upper-limit | 2.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:value | LessThanOrEquals | Violation | pooled-value | 2.0
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:upperConfidenceLimit 3.6 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:upperConfidenceLimit 9.0 , "high" }
