# breaks: pooled
# A pooled estimate has a property that is none of its own.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | foaf:name | Closed | Violation | pooled | "Example"
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> foaf:name "Example" }
