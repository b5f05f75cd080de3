# breaks: source-participants-count
# A source gives its participants twice.
#> source:example-trial | kc:participants | MaxCount | Violation | source-participants-count | -
#> finding:example-response | - | SPARQL | Violation | finding-groups-above-source | 110
#> finding:example-response | - | SPARQL | Violation | finding-participants-within-source | 120
INSERT DATA { source:example-trial kc:participants 110 }
