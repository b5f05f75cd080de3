# breaks: finding-proportion-unit
# A proportion has neither % nor 1 as its unit.
#> finding:example-change | - | Or | Violation | finding-proportion-unit | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:value -0.4 .
    finding:example-change kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:proportion .
    finding:example-change kc:value 4 .
    finding:example-change kc:unit "{score}"
}
