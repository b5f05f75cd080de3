# breaks: source-year-missing
# A source has no year.
#> source:example-review | kc:year | MinCount | Warning | source-year-missing | -
DELETE DATA { source:example-review kc:year "2021"^^xsd:gYear }
