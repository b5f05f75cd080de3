# breaks: finding-percentage-range
# A proportion is above 100 per cent.
#> finding:example-change | - | Or | Violation | finding-percentage-range | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:value -0.4 .
    finding:example-change kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:proportion .
    finding:example-change kc:value 140 .
    finding:example-change kc:unit "%"
}
