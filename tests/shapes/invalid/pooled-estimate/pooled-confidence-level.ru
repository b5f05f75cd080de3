# breaks: pooled-confidence-level
# One interval has no level, and another also levels that are too low, too high and no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:confidenceLevel | MinCount | Violation | pooled-confidence-level | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | Datatype | Violation | pooled-confidence-level | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | MaxCount | Violation | pooled-confidence-level | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | MaxExclusive | Violation | pooled-confidence-level | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | MaxExclusive | Violation | pooled-confidence-level | 100.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | MinExclusive | Violation | pooled-confidence-level | "high"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:confidenceLevel | MinExclusive | Violation | pooled-confidence-level | 50.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:confidenceLevel | MinCount | Violation | finding-lower-confidence-limit-needs-confidence-level | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:confidenceLevel 95.0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:confidenceLevel 50.0 , 100.0 , "high" }
