# breaks: finding-groups-above-source
# Even in a crossover trial no group is larger than the source.
#> finding:example-response | - | SPARQL | Violation | finding-groups-above-source | 59
DELETE DATA {
    finding:example-response kc:participants 120 ;
        kc:interventionGroupSize 60 ;
        kc:interventionEvents 36 .
    source:example-trial kc:participants 120 ;
        kc:studyDesign concept:randomized-controlled-trial
} ;
INSERT DATA {
    source:example-trial kc:participants 59 ;
        kc:studyDesign concept:randomized-crossover-trial
}
