# breaks: source-participants-count
# A source gives its participants twice.
#> source:example-trial | kc:participants | MaxCount | Violation | source-participants-count | -
#> finding:example-response | - | SPARQL | Warning | finding-groups-within-source | 110
#> finding:example-response | - | SPARQL | Warning | finding-participants-within-source | 120
INSERT DATA { source:example-trial kc:participants 110 }
