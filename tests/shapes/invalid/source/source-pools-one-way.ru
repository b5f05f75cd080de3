# breaks: source-pools-one-way
# Two sources pool each other.
#> source:example-review | - | SPARQL | Violation | source-pools-one-way | source:example-trial
#> source:example-trial | - | SPARQL | Violation | source-pools-one-way | source:example-review
INSERT DATA { source:example-trial kc:poolsTrialsOf source:example-review }
