# breaks: pooled-not-retracted
# A source was retracted after its findings were pooled.
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-change
DELETE DATA { source:example-review kc:retracted false } ;
INSERT DATA { source:example-review kc:retracted true ; kc:retractionNotice <https://example.org/notice> }
