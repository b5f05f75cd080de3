# breaks: finding-unit-fits
# A rate by nothing.
#> finding:example-change | - | SPARQL | Violation | finding-unit-fits | "1"
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:value -0.4
} ;
INSERT DATA {
    finding:example-change kc:measure concept:incidence-rate ;
        kc:value 0.4
}
