# breaks: finding-fraction-range
# A proportion with unit 1 is above 1.
#> finding:example-change | - | Or | Violation | finding-fraction-range | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:value -0.4
} ;
INSERT DATA {
    finding:example-change kc:measure concept:proportion .
    finding:example-change kc:value 1.4
}
