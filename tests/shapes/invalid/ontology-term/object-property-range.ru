# breaks: object-property-range
# A property that leads to things has a datatype as its range.
#> kc:bearsOn | rdfs:range | Not | Violation | object-property-range | xsd:string
DELETE DATA { kc:bearsOn rdfs:range kc:Claim } ;
INSERT DATA { kc:bearsOn rdfs:range xsd:string }
