# A count may say in braces what is counted.
DELETE DATA {
    finding:example-change kc:measure concept:standardized-mean-difference ;
        kc:value -0.4 ;
        kc:unit "1"
} ;
INSERT DATA {
    finding:example-change kc:measure concept:count ;
        kc:value 4 ;
        kc:unit "{infusion}"
}
