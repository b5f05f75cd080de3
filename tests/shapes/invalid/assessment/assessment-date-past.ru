# breaks: assessment-date-past
# The assessment is dated in the future.
#> assessment:example-relief | - | SPARQL | Violation | assessment-date-past | "2999-01-01"^^xsd:date
DELETE DATA { assessment:example-relief dcterms:date "2026-03-31"^^xsd:date } ;
INSERT DATA { assessment:example-relief dcterms:date "2999-01-01"^^xsd:date }
