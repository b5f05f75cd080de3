# breaks: finding-groups-above-source
# The two groups add up to far more people than the source has.
#> finding:example-response | - | SPARQL | Violation | finding-groups-above-source | 110
DELETE DATA {
    finding:example-response kc:participants 120 .
    source:example-trial kc:participants 120
} ;
INSERT DATA { source:example-trial kc:participants 110 }
