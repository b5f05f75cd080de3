# breaks: line-finding-type
# The finding of an evidence line is text, or something that is no kc:Finding.
#> line:example-relief--example-change | kc:finding | Class | Violation | line-finding-type | <https://example.org/unknown>
#> line:example-relief--example-response | kc:finding | Class | Violation | line-finding-type | "text"
#> line:example-relief--example-response | kc:finding | NodeKind | Violation | line-finding-type | "text"
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-response
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-response
#> finding:example-change | ^kc:finding | MinCount | Warning | finding-used | -
#> finding:example-response | ^kc:finding | MinCount | Warning | finding-used | -
#> line:example-relief--example-change | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-change
#> line:example-relief--example-response | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-response
DELETE DATA {
    line:example-relief--example-response kc:finding finding:example-response .
    line:example-relief--example-change kc:finding finding:example-change
} ;
INSERT DATA {
    line:example-relief--example-response kc:finding "text" .
    line:example-relief--example-change kc:finding <https://example.org/unknown>
}
