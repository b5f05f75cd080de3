# breaks: line-gives-way-to-type
# An evidence line gives way to a drug.
#> line:example-relief--example-response | kc:givesWayTo | Class | Violation | line-gives-way-to-type | concept:example-drug
INSERT DATA { line:example-relief--example-response kc:givesWayTo concept:example-drug }
