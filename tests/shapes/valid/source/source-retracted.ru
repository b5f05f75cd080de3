# A retracted source with its notice, and an assessment that says so.
DELETE DATA {
    source:example-review kc:retracted false .
    assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en
} ;
INSERT DATA {
    source:example-review kc:retracted true .
    source:example-review kc:retractionNotice <https://example.org/retraction> .
    assessment:example-relief kc:rationale "One trial finds more responders. Retracted since: the review."@en
}
