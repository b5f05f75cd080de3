# breaks: pooled-lower-confidence-limit
# One interval has no lower limit, and another also one above the value and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:lowerConfidenceLimit | MinCount | Violation | pooled-lower-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | Datatype | Violation | pooled-lower-confidence-limit | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | pooled-lower-confidence-limit | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | pooled-lower-confidence-limit | 3.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | MaxCount | Violation | pooled-lower-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:lowerConfidenceLimit | MinCount | Violation | finding-confidence-level-needs-lower-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:lowerConfidenceLimit | MinCount | Violation | finding-upper-confidence-limit-needs-lower-confidence-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | Or | Violation | finding-ratio-positive | <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct>
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThan | Violation | finding-limits-in-order | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerConfidenceLimit | LessThanOrEquals | Violation | finding-value-above-lower-limit | 3.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerPredictionLimit | LessThanOrEquals | Violation | pooled-lower-prediction-limit | 0.9
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:lowerConfidenceLimit 1.1 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:lowerConfidenceLimit 3.0 , "low" }
