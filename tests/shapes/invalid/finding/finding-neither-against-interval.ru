# breaks: finding-neither-against-interval
# The interval excludes 1, yet neither arm is said to be favoured.
#> finding:example-response | - | SPARQL | Warning | finding-neither-against-interval | 2.25
DELETE DATA { finding:example-response kc:favours kc:Intervention } ;
INSERT DATA { finding:example-response kc:favours kc:Neither }
