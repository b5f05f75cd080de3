# breaks: finding-correlation-range
# A correlation lies below -1.
#> finding:example-change | - | Or | Violation | finding-correlation-range | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:value -0.4
} ;
INSERT DATA {
    finding:example-change kc:measure concept:correlation .
    finding:example-change kc:value -1.4
}
