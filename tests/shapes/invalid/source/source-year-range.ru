# breaks: source-year-range
# The year is 1899.
#> source:example-trial | kc:year | Pattern | Violation | source-year-range | "1899"^^xsd:gYear
DELETE DATA { source:example-trial kc:year "2020"^^xsd:gYear } ;
INSERT DATA { source:example-trial kc:year "1899"^^xsd:gYear }
