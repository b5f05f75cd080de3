# breaks: finding-neither-against-interval
# The interval excludes 0, yet neither arm is said to be favoured.
#> finding:example-change | - | SPARQL | Warning | finding-neither-against-interval | -0.4
INSERT DATA {
    finding:example-change kc:lowerConfidenceLimit -0.7 .
    finding:example-change kc:upperConfidenceLimit -0.1 .
    finding:example-change kc:confidenceLevel 95 .
    finding:example-change kc:favours kc:Neither
}
