# breaks: assessment-not-outdated
# A finding was read a second time after the assessment, so that its line may say something else now.
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
DELETE DATA { assessment:example-relief dcterms:date "2026-03-31"^^xsd:date } ;
INSERT DATA { assessment:example-relief dcterms:date "2026-02-27"^^xsd:date }
