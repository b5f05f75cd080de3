# breaks: source-retracted-has-notice
# A retracted source has no notice of retraction.
#> source:example-review | - | Or | Violation | source-retracted-has-notice | source:example-review
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--after-day-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-change
#> <https://w3id.org/ketamine-claims/pooled-estimate/example-relief--symptoms--odds-ratio--day-15-to-84--sham--direct> | - | SPARQL | Violation | pooled-not-retracted | finding:example-change
DELETE DATA {
    source:example-review kc:retracted false .
    assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en
} ;
INSERT DATA {
    source:example-review kc:retracted true .
    assessment:example-relief kc:rationale "One trial finds more responders; the review is retracted."@en
}
