# breaks: finding-groups-within-source
# The two groups add up to more people than the source has.
#> finding:example-response | - | SPARQL | Warning | finding-groups-within-source | 119
DELETE DATA {
    finding:example-response kc:participants 120 .
    source:example-trial kc:participants 120
} ;
INSERT DATA { source:example-trial kc:participants 119 }
