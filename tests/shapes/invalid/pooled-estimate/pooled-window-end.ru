# breaks: pooled-window-end
# A window has a second end, which is no number.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:windowEnd | Datatype | Violation | pooled-window-end | "late"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:windowEnd | MaxCount | Violation | pooled-window-end | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:windowStart | LessThan | Violation | pooled-window-start | 14.0
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:windowEnd "late" }
