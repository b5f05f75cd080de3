# breaks: finding-arm-against-interval
# The interval includes 0, yet the comparator is said to be favoured.
#> finding:example-change | - | SPARQL | Warning | finding-arm-against-interval | -0.4
#> finding:example-change | - | SPARQL | Violation | finding-direction-missing | -0.4
INSERT DATA {
    finding:example-change kc:lowerConfidenceLimit -0.9 .
    finding:example-change kc:upperConfidenceLimit 0.1 .
    finding:example-change kc:confidenceLevel 95 .
    finding:example-change kc:favours kc:Comparator
}
