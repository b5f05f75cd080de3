# breaks: pooled-label
# One estimate has no label, and another also an empty one and one that is too long.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | rdfs:label | MinCount | Violation | pooled-label | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | rdfs:label | Datatype | Violation | pooled-label | ""
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | rdfs:label | LanguageIn | Violation | pooled-label | ""
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | rdfs:label | MaxCount | Violation | pooled-label | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | rdfs:label | MaxLength | Violation | pooled-label | "x{101}"@en
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | rdfs:label | MinLength | Violation | pooled-label | ""
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> rdfs:label "Symptoms: odds ratio, after day 84, against sham, direct"@en } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> rdfs:label "" , "x{101}"@en }
