# breaks: finding-proportion-difference-range
# A difference of proportions is below -100 per cent.
#> finding:example-change | - | Or | Violation | finding-proportion-difference-range | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:value -0.4 .
    finding:example-change kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:proportion-difference .
    finding:example-change kc:value -140 .
    finding:example-change kc:unit "%"
}
