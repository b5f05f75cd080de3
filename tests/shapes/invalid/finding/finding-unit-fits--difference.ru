# breaks: finding-unit-fits
# A difference of proportions in points of a scale.
#> finding:example-change | - | SPARQL | Violation | finding-unit-fits | "{score}"
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:value -0.4 ;
        kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:proportion-difference ;
        kc:value 0.4 ;
        kc:unit "{score}"
}
