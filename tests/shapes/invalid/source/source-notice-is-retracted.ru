# breaks: source-notice-is-retracted
# A source with a notice of retraction is not marked as retracted.
#> source:example-review | kc:retracted | HasValue | Violation | source-notice-is-retracted | -
INSERT DATA { source:example-review kc:retractionNotice <https://example.org/retraction> }
