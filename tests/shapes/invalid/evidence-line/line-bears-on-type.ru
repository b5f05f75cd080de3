# breaks: line-bears-on-type
# The claim of an evidence line is text, or something that is no kc:Claim.
#> line:example-relief--example-change | kc:bearsOn | Class | Violation | line-bears-on-type | <https://example.org/unknown>
#> line:example-relief--example-response | kc:bearsOn | Class | Violation | line-bears-on-type | "text"
#> line:example-relief--example-response | kc:bearsOn | NodeKind | Violation | line-bears-on-type | "text"
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-change
#> <https://w3id.org/ketamine-claims/balance/example-relief> | - | SPARQL | Violation | balance-own-lines | line:example-relief--example-response
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-response
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-own-findings | finding:example-response
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-considers-own-lines | line:example-relief--example-response
#> line:example-relief--example-change | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-change
#> line:example-relief--example-response | - | SPARQL | Violation | line-iri-matches | line:example-relief--example-response
DELETE DATA {
    line:example-relief--example-response kc:bearsOn claim:example-relief .
    line:example-relief--example-change kc:bearsOn claim:example-relief
} ;
INSERT DATA {
    line:example-relief--example-response kc:bearsOn "text" .
    line:example-relief--example-change kc:bearsOn <https://example.org/unknown>
}
