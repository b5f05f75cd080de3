# breaks: source-year-count
# A source gives its year twice.
#> source:example-trial | kc:year | MaxCount | Violation | source-year-count | -
INSERT DATA { source:example-trial kc:year "2019"^^xsd:gYear }
