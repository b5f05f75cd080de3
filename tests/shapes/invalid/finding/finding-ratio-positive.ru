# breaks: finding-ratio-positive
# A ratio is negative, as if its logarithm had been entered.
#> finding:example-response | - | Or | Violation | finding-ratio-positive | finding:example-response
#> finding:example-response | - | SPARQL | Warning | finding-neither-against-interval | -0.3
DELETE DATA {
    finding:example-response kc:value 2.25 .
    finding:example-response kc:lowerConfidenceLimit 1.08 .
    finding:example-response kc:upperConfidenceLimit 4.67 .
    finding:example-response kc:favours kc:Intervention
} ;
INSERT DATA {
    finding:example-response kc:value -0.3 .
    finding:example-response kc:lowerConfidenceLimit -0.9 .
    finding:example-response kc:upperConfidenceLimit 0.2 .
    finding:example-response kc:favours kc:Neither
}
