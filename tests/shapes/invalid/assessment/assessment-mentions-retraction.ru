# breaks: assessment-mentions-retraction
# The review is retracted; the rationale does not say so.
#> assessment:example-relief | - | SPARQL | Violation | assessment-mentions-retraction | line:example-relief--example-change
DELETE DATA { source:example-review kc:retracted false } ;
INSERT DATA {
    source:example-review kc:retracted true .
    source:example-review kc:retractionNotice <https://example.org/retraction>
}
