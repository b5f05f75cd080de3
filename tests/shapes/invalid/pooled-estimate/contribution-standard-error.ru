# breaks: contribution-standard-error
# One contribution has no standard error, and another also 0 and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:standardError | MinCount | Violation | contribution-standard-error | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardError | Datatype | Violation | contribution-standard-error | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardError | MaxCount | Violation | contribution-standard-error | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardError | MinExclusive | Violation | contribution-standard-error | "small"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardError | MinExclusive | Violation | contribution-standard-error | 0.0
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:standardError 0.25 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:standardError 0.0 , "small" }
