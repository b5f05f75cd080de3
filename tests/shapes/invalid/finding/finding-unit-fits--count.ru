# breaks: finding-unit-fits
# A count in milligrams per decilitre.
#> finding:example-change | - | SPARQL | Violation | finding-unit-fits | "mg/dL"
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:value -0.4 ;
        kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:count ;
        kc:value 0.4 ;
        kc:unit "mg/dL"
}
