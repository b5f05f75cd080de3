# breaks: measures-instrument
# A concept that is no instrument measures something.
#> concept:example-drug | - | Class | Violation | measures-instrument | concept:example-drug
#> kc:measures | - | SPARQL | Violation | term-domain-holds | concept:example-drug
INSERT DATA { concept:example-drug kc:measures concept:example-symptoms }
