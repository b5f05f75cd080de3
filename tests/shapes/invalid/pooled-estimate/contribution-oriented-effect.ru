# breaks: contribution-oriented-effect
# One contribution has no effect, and another also one that is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:orientedEffect | MinCount | Violation | contribution-oriented-effect | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:orientedEffect | Datatype | Violation | contribution-oriented-effect | "much"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:orientedEffect | MaxCount | Violation | contribution-oriented-effect | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:orientedEffect 0.7 } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:orientedEffect "much" }
