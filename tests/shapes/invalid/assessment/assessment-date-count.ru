# breaks: assessment-date-count
# One assessment has no date at all, and another has two.
#> assessment:example-history | dcterms:date | MinCount | Violation | assessment-date-count | -
#> assessment:example-relief | dcterms:date | MaxCount | Violation | assessment-date-count | -
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
DELETE DATA { assessment:example-history dcterms:date "2026-03-31"^^xsd:date } ;
INSERT DATA { assessment:example-relief dcterms:date "2026-02-01"^^xsd:date }
