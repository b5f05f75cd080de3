# breaks: assessment-not-outdated
# The assessment bears the date of a year before one of its sources appeared.
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-change
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
DELETE DATA { assessment:example-relief dcterms:date "2026-03-31"^^xsd:date } ;
INSERT DATA { assessment:example-relief dcterms:date "2020-12-31"^^xsd:date }
