# breaks: pooled-statement
# One estimate says nothing, and another also too little and too much.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | kc:statement | MinCount | Violation | pooled-statement | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | Datatype | Violation | pooled-statement | ""
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | LanguageIn | Violation | pooled-statement | ""
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | MaxCount | Violation | pooled-statement | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | MaxLength | Violation | pooled-statement | "x{401}"@en
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | MinLength | Violation | pooled-statement | ""
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | kc:statement | Pattern | Violation | pooled-statement | ""
DELETE DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> kc:statement "3 independent findings of direct evidence pooled: odds ratio 2.0 (95 % interval 1.1 to 3.6), against sham; higher favours the intervention."@en } ;
INSERT DATA { <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> kc:statement "" , "x{401}"@en }
