# breaks: finding-participants-count
# A finding gives its participants twice.
#> finding:example-response | kc:participants | MaxCount | Violation | finding-participants-count | -
#> finding:example-response | - | SPARQL | Violation | finding-groups-within-participants | 110
INSERT DATA { finding:example-response kc:participants 110 }
