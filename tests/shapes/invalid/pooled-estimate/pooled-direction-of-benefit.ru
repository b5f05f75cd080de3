# breaks: pooled-direction-of-benefit
# One estimate is not oriented, and another both ways.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:directionOfBenefit | MinCount | Violation | pooled-direction-of-benefit | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:directionOfBenefit | In | Violation | pooled-direction-of-benefit | kc:LowerFavoursIntervention
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:directionOfBenefit | MaxCount | Violation | pooled-direction-of-benefit | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:directionOfBenefit kc:HigherFavoursIntervention } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:directionOfBenefit kc:LowerFavoursIntervention }
