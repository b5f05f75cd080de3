# breaks: merged-key-once
# A former key leads to two sources.
#> source:example-review | - | SPARQL | Violation | merged-key-once | source:example-trial
#> source:example-trial | - | SPARQL | Violation | merged-key-once | source:example-review
INSERT DATA { source:example-review kc:mergedKey "example-trial-report" }
