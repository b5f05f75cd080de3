# breaks: finding-direction-comparative
# A correlation is given a direction of benefit.
#> finding:example-change | - | Or | Violation | finding-direction-comparative | finding:example-change
DELETE DATA { finding:example-change kc:measure concept:standardized-mean-difference } ;
INSERT DATA {
    finding:example-change kc:measure concept:correlation .
    finding:example-change kc:directionOfBenefit kc:LowerFavoursIntervention
}
