# breaks: source-retracted-count
# One source has no retracted at all, and another has two.
#> source:example-review | kc:retracted | MinCount | Violation | source-retracted-count | -
#> source:example-trial | kc:retracted | MaxCount | Violation | source-retracted-count | -
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-response
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-response
#> source:example-review | - | Or | Violation | source-retracted-has-notice | source:example-review
DELETE DATA { source:example-review kc:retracted false } ;
INSERT DATA { source:example-trial kc:retracted true }
