# breaks: finding-seen
# A finding does not say where it was seen.
#> finding:example-change | - | Or | Violation | finding-seen | finding:example-change
DELETE DATA { finding:example-change kc:seenAt <https://example.org/review> }
