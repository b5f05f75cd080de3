# breaks: finding-groups-above-source
# One group alone has more people than the source.
#> finding:example-response | - | SPARQL | Violation | finding-groups-above-source | 59
DELETE DATA {
    source:example-trial kc:participants 120 .
    finding:example-response kc:participants 120 .
    finding:example-response kc:comparatorGroupSize 60 .
    finding:example-response kc:comparatorEvents 24
} ;
INSERT DATA { source:example-trial kc:participants 59 }
