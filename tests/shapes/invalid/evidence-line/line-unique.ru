# breaks: line-unique
# Two lines join the same finding to the same claim.
#> line:example-relief--example-remark | - | SPARQL | Violation | line-unique | line:example-relief--example-response
#> line:example-relief--example-response | - | SPARQL | Violation | line-unique | line:example-relief--example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-remark
#> finding:example-remark | ^kc:finding | MinCount | Warning | finding-used | -
#> line:example-relief--example-remark | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-remark
DELETE DATA { line:example-relief--example-remark kc:finding finding:example-remark } ;
INSERT DATA { line:example-relief--example-remark kc:finding finding:example-response }
