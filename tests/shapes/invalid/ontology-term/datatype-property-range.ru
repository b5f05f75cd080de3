# breaks: datatype-property-range
# A datatype is misspelt.
#> kc:dose | rdfs:range | Pattern | Violation | datatype-property-range | xsd:decimall
DELETE DATA { kc:dose rdfs:range xsd:decimal } ;
INSERT DATA { kc:dose rdfs:range xsd:decimall }
