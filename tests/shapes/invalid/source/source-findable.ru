# breaks: source-findable
# A source has no identifier and no address.
#> source:example-review | - | Or | Warning | source-findable | source:example-review
DELETE DATA { source:example-review schema:url <https://example.org/review> }
