# breaks: finding-correlation-pure
# A correlation has a unit.
#> finding:example-change | - | Or | Violation | finding-correlation-pure | finding:example-change
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference .
    finding:example-change kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:correlation .
    finding:example-change kc:unit "%"
}
