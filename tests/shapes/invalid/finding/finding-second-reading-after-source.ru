# breaks: finding-second-reading-after-source
# Nobody reads a paper of 2020 in 2019.
#> finding:example-response | - | SPARQL | Violation | finding-second-reading-after-source | "2019-12-31"^^xsd:date
DELETE DATA { finding:example-response kc:secondReadingDate "2026-02-28"^^xsd:date } ;
INSERT DATA { finding:example-response kc:secondReadingDate "2019-12-31"^^xsd:date }
