# breaks: line-level-type
# A level is written with a leading zero; a validator that normalises numbers would not see it.
#> line:example-relief--example-response | kc:level | In | Violation | line-level-type | 02
DELETE DATA { line:example-relief--example-response kc:level 2 } ;
INSERT DATA { line:example-relief--example-response kc:level "02"^^xsd:integer }
