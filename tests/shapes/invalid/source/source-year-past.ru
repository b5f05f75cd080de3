# breaks: source-year-past
# The year lies in the future.
#> source:example-trial | - | SPARQL | Violation | source-year-past | "2099"^^xsd:gYear
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
DELETE DATA { source:example-trial kc:year "2020"^^xsd:gYear } ;
INSERT DATA { source:example-trial kc:year "2099"^^xsd:gYear }
