# breaks: pooled-lower-prediction-limit
# One prediction interval has no lower limit, and another also one inside the confidence interval and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:lowerPredictionLimit | MinCount | Violation | pooled-lower-prediction-limit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerPredictionLimit | Datatype | Violation | pooled-lower-prediction-limit | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerPredictionLimit | LessThanOrEquals | Violation | pooled-lower-prediction-limit | "low"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerPredictionLimit | LessThanOrEquals | Violation | pooled-lower-prediction-limit | 1.5
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:lowerPredictionLimit | MaxCount | Violation | pooled-lower-prediction-limit | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:lowerPredictionLimit 0.9 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:lowerPredictionLimit 1.5 , "low" }
