# breaks: finding-second-reading-date-count
# A finding gives its second reading date twice.
#> finding:example-response | kc:secondReadingDate | MaxCount | Violation | finding-second-reading-date-count | -
INSERT DATA { finding:example-response kc:secondReadingDate "2026-02-20"^^xsd:date }
