# breaks: source-retracted-has-notice
# A retracted source has no notice of retraction.
#> source:example-review | - | Or | Violation | source-retracted-has-notice | source:example-review
DELETE DATA {
    source:example-review kc:retracted false .
    assessment:example-relief kc:rationale "One trial finds more responders; the pooled effect is small."@en
} ;
INSERT DATA {
    source:example-review kc:retracted true .
    assessment:example-relief kc:rationale "One trial finds more responders; the review is retracted."@en
}
