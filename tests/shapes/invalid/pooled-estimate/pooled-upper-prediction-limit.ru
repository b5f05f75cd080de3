# breaks: pooled-upper-prediction-limit
# One prediction interval has no upper limit, and another also one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:upperPredictionLimit | MinCount | Violation | pooled-upper-prediction-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperPredictionLimit | Datatype | Violation | pooled-upper-prediction-limit | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperPredictionLimit | MaxCount | Violation | pooled-upper-prediction-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:upperConfidenceLimit | LessThanOrEquals | Violation | pooled-upper-confidence-limit | 3.6
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:upperPredictionLimit 4.4 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:upperPredictionLimit "high" }
