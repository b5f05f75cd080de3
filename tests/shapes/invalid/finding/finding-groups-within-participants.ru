# breaks: finding-groups-within-participants
# The two groups add up to more than the whole.
#> finding:example-response | - | SPARQL | Violation | finding-groups-within-participants | 119
DELETE DATA { finding:example-response kc:participants 120 } ;
INSERT DATA { finding:example-response kc:participants 119 }
