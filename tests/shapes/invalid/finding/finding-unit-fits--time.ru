# breaks: finding-unit-fits
# A time in per cent.
#> finding:example-change | - | SPARQL | Violation | finding-unit-fits | "%"
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:value -0.4 ;
        kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:median-time ;
        kc:value 0.4 ;
        kc:unit "%"
}
