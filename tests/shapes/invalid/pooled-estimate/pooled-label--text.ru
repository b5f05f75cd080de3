# breaks: pooled-label
# A label ends with a space.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | rdfs:label | Pattern | Violation | pooled-label | "Symptoms "@en
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> rdfs:label "Symptoms: odds ratio, after day 84, against sham, direct"@en } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> rdfs:label "Symptoms "@en }
