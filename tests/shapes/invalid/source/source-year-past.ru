# breaks: source-year-past
# The year lies in the future.
#> source:example-trial | - | SPARQL | Violation | source-year-past | "2099"^^xsd:gYear
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-remark
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
#> finding:example-response | - | SPARQL | Violation | finding-second-reading-after-source | "2026-02-28"^^xsd:date
DELETE DATA { source:example-trial kc:year "2020"^^xsd:gYear } ;
INSERT DATA { source:example-trial kc:year "2099"^^xsd:gYear }
