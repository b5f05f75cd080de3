# breaks: source-identifiers-seen
# A source does not say where its identifiers were seen.
#> source:example-review | - | Or | Warning | source-identifiers-seen | source:example-review
DELETE DATA { source:example-review kc:identifiersSeenAt <https://example.org/review> }
