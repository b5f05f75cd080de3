# breaks: contribution-standard-error-origin
# One contribution does not say where its standard error comes from, and another says a drug.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:standardErrorOrigin | MinCount | Violation | contribution-standard-error-origin | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardErrorOrigin | Class | Violation | contribution-standard-error-origin | concept:example-drug
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:standardErrorOrigin | MaxCount | Violation | contribution-standard-error-origin | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:standardErrorOrigin kc:FromInterval } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:standardErrorOrigin concept:example-drug }
