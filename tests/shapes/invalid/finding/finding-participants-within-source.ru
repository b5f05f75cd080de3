# breaks: finding-participants-within-source
# The finding counts more people than its source.
#> finding:example-response | - | SPARQL | Violation | finding-participants-within-source | 120
#> finding:example-response | - | SPARQL | Warning | finding-groups-within-source | 119
DELETE DATA { source:example-trial kc:participants 120 } ;
INSERT DATA { source:example-trial kc:participants 119 }
