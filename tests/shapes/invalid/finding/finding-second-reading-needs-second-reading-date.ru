# breaks: finding-second-reading-needs-second-reading-date
# A second reading has no date.
#> finding:example-response | kc:secondReadingDate | MinCount | Violation | finding-second-reading-needs-second-reading-date | -
DELETE DATA { finding:example-response kc:secondReadingDate "2026-02-28"^^xsd:date }
