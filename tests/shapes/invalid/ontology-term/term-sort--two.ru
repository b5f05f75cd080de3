# breaks: term-sort
# A property is also a class.
#> kc:bearsOn | rdf:type | QualifiedMaxCount | Violation | term-sort | -
INSERT DATA { kc:bearsOn a owl:Class }
