# breaks: contribution-weight
# One contribution has no weight, and another also some out of range and one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:weight | MinCount | Violation | contribution-weight | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | Datatype | Violation | contribution-weight | "much"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | MaxCount | Violation | contribution-weight | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | MaxInclusive | Violation | contribution-weight | "much"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | MaxInclusive | Violation | contribution-weight | 101.0
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | MinExclusive | Violation | contribution-weight | "much"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:weight | MinExclusive | Violation | contribution-weight | 0.0
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:weight 30.0 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:weight 0.0 , 101.0 , "much" }
