# breaks: source-year-type
# The year of a source is a bare number.
#> source:example-trial | kc:year | Datatype | Violation | source-year-type | 2020
DELETE DATA { source:example-trial kc:year "2020"^^xsd:gYear } ;
INSERT DATA { source:example-trial kc:year 2020 }
