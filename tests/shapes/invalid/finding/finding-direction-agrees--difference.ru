# breaks: finding-direction-agrees
# A negative difference, where lower is better, favours the comparator.
#> finding:example-change | - | SPARQL | Violation | finding-direction-agrees | -0.4
INSERT DATA {
    finding:example-change kc:favours kc:Comparator .
    finding:example-change kc:directionOfBenefit kc:LowerFavoursIntervention
}
