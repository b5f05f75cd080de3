# breaks: contribution-derived-from
# One contribution does not say where its standard error comes from, and another says a drug.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> | kc:derivedFrom | MinCount | Violation | contribution-derived-from | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:derivedFrom | Class | Violation | contribution-derived-from | concept:example-drug
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> | kc:derivedFrom | MaxCount | Violation | contribution-derived-from | -
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct#example-change> kc:derivedFrom kc:FromInterval } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct#example-change> kc:derivedFrom concept:example-drug }
