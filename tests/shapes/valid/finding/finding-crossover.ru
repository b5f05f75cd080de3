# In a crossover trial both groups are the same people, so that together they outnumber them.
DELETE DATA {
    source:example-trial kc:studyDesign concept:randomized-controlled-trial .
    source:example-trial kc:participants 120 .
    finding:example-response kc:participants 120
} ;
INSERT DATA {
    source:example-trial kc:studyDesign concept:randomized-crossover-trial .
    source:example-trial kc:participants 60 .
    finding:example-response kc:participants 60
}
