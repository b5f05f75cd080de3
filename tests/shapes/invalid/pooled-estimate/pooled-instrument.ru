# breaks: pooled-instrument
# The instrument of an estimate is a drug.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:instrument | Class | Violation | pooled-instrument | concept:example-drug
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:instrument concept:example-drug }
