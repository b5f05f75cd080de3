# breaks: finding-arm-against-interval
# The interval includes 1, yet the intervention is said to be favoured.
#> finding:example-response | - | SPARQL | Warning | finding-arm-against-interval | 2.25
DELETE DATA { finding:example-response kc:lowerConfidenceLimit 1.08 } ;
INSERT DATA { finding:example-response kc:lowerConfidenceLimit 0.98 }
