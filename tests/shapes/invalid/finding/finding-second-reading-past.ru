# breaks: finding-second-reading-past
# The second reading lies in the future.
#> finding:example-response | - | SPARQL | Violation | finding-second-reading-past | "2999-01-01"^^xsd:date
#> assessment:example-relief | - | SPARQL | Violation | assessment-not-outdated | line:example-relief--example-response
DELETE DATA { finding:example-response kc:secondReadingDate "2026-02-28"^^xsd:date } ;
INSERT DATA { finding:example-response kc:secondReadingDate "2999-01-01"^^xsd:date }
