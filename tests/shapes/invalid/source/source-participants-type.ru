# breaks: source-participants-type
# The participants of a source is a fraction, or below 1.
#> source:example-review | kc:participants | MinInclusive | Violation | source-participants-type | 0
#> source:example-trial | kc:participants | Datatype | Violation | source-participants-type | 10.5
#> finding:example-response | - | SPARQL | Violation | finding-groups-above-source | 10.5
#> finding:example-response | - | SPARQL | Violation | finding-participants-within-source | 120
DELETE DATA { source:example-trial kc:participants 120 } ;
INSERT DATA {
    source:example-trial kc:participants 10.5 .
    source:example-review kc:participants 0
}
