# breaks: source-pools-trials-of-other
# A source pools itself.
#> source:example-trial | - | SPARQL | Violation | source-pools-trials-of-other | source:example-trial
INSERT DATA { source:example-trial kc:poolsTrialsOf source:example-trial }
